namespace KommunalesBildungsmanagement.Matching;

/// <summary>Where a row gets bits.</summary>
/// <param name="Columns">The columns in which it has a bit.</param>
/// <param name="Slots">The slots of requirements in which it has a clause.</param>
/// <param name="Remainder">What facts may leave undecided; <see langword="null"/> if there is nothing.</param>
internal sealed record RowColumns<T>(List<int> Columns, HashSet<int> Slots, Remainder<T>? Remainder)
{
    public static RowColumns<T> Of(SegmentRow<T> row, SegmentLayout layout)
    {
        var (columns, slots, places) = (new List<int>(), new HashSet<int>(), new Dictionary<string, int>());
        var requirements = new List<IndexRequirement<T>>();
        foreach (var (requirement, condition) in row.Requirements)
        {
            if (!Add(condition, row.Clustered, layout, columns, slots, places)) requirements.Add(requirement);
        }

        var preferences = new List<(int, IndexPreference<T>)>();
        var taken = new HashSet<(int, int)>();
        foreach (var (preference, condition) in row.Preferences)
        {
            var place = layout.AddPreference(condition, preference.Weight, columns, taken, places);
            if (condition.Clauses.Any(c => c.Undecided is not null)) preferences.Add((place, preference));
        }

        var isDecided = requirements.Count == 0 && preferences.Count == 0;
        return new(columns, slots, isDecided ? null : new([.. requirements], [.. preferences]));
    }

    // Whether facts decide the condition for everybody.
    private static bool Add(
        IndexedCondition<T> condition,
        IndexedClause<T>? clustered,
        SegmentLayout layout,
        List<int> columns,
        HashSet<int> slots,
        Dictionary<string, int> places)
    {
        var isDecided = true;
        foreach (var clause in condition.Clauses)
        {
            // That the row stands where it stands says this clause.
            if (ReferenceEquals(clause, clustered)) continue;
            isDecided &= clause.Undecided is null;
            if (clause.Tables.Count == 0)
                columns.Add(clause.IsUndecidedForAll ? SegmentLayout.Undecided : clause.IsOpen ? SegmentLayout.AlwaysOpen : SegmentLayout.Never);
            else if (clause.IsSingle && !layout.HasSlots(clause))
                layout.AddSingle(clause.Tables[0], columns);
            else if (layout.HasSlots(clause))
            {
                var slot = layout.RequirementSlot(clause, SegmentLayout.NextPlace(places, clause.Shape));
                slots.Add(slot);
                layout.AddClause(clause, slot, columns);
            }
            else
            {
                columns.Add(SegmentLayout.Undecided);
                isDecided = false;
            }
        }

        return isDecided;
    }
}
