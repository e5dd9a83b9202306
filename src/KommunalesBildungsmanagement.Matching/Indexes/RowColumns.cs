namespace KommunalesBildungsmanagement.Matching;

/// <summary>Where a row gets bits.</summary>
/// <param name="Columns">The columns in which it has a bit.</param>
/// <param name="Slots">The slots in which it has a clause.</param>
/// <param name="Undecided">The places of the requirements that columns do not decide for everybody.</param>
internal sealed record RowColumns(List<int> Columns, List<int> Slots, List<int> Undecided)
{
    public static RowColumns Of<T>(SegmentRow<T> row, SegmentLayout layout)
    {
        var columns = new RowColumns([.. row.PrefersMost.SelectMany(layout.PreferringMost)], [], []);
        for (var i = 0; i < row.Requirements.Count; i++)
        {
            if (columns.Add(row.Requirements[i].Condition, row.Clustered, layout)) continue;
            columns.Columns.Add(SegmentLayout.Undecided);
            columns.Undecided.Add(i);
        }

        foreach (var fact in row.Prefers) columns.Columns.Add(layout.Preferring(fact));
        return columns;
    }

    // Whether columns decide the condition for everybody.
    private bool Add<T>(IndexedCondition<T> condition, IndexedClause<T>? clustered, SegmentLayout layout)
    {
        var isDecided = true;
        foreach (var clause in condition.Clauses)
        {
            // That the row stands where it stands says this clause.
            if (ReferenceEquals(clause, clustered)) continue;
            isDecided &= clause.Undecided is null;
            if (clause.Tables.Count == 0)
            {
                if (!clause.IsUndecidedForAll) Columns.Add(clause.IsOpen ? SegmentLayout.AlwaysOpen : SegmentLayout.Never);
            }
            else if (layout.HasSlot(clause))
            {
                var place = 0;
                var slot = layout.SlotOf(clause, place);
                while (Slots.Contains(slot)) slot = layout.SlotOf(clause, ++place);
                Slots.Add(slot);
                layout.AddClause(clause, slot, Columns);
            }
            else if (clause.IsSingle)
            {
                layout.AddSingle(clause.Tables[0], Columns);
            }
            else
            {
                isDecided = false;
            }
        }

        return isDecided;
    }
}
