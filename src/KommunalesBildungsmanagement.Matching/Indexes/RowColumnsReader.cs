namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds where rows get bits.</summary>
internal sealed class RowColumnsReader<T>(SegmentLayout layout)
{
    private readonly List<int> _columns = [];
    private readonly List<int> _slots = [];
    private readonly List<int> _undecided = [];

    public RowColumns Of(SegmentRow<T> row)
    {
        _columns.Clear();
        _slots.Clear();
        _undecided.Clear();
        foreach (var fact in row.PrefersMost) _columns.AddRange(layout.PreferringMost(fact));
        for (var i = 0; i < row.Requirements.Length; i++)
        {
            if (Add(row.Requirements[i].Condition, row.Clustered)) continue;
            _columns.Add(SegmentLayout.Undecided);
            _undecided.Add(i);
        }

        foreach (var fact in row.Prefers) _columns.Add(layout.Preferring(fact));
        return new([.. _columns], [.. _slots], [.. _undecided]);
    }

    // Whether columns decide the condition for everybody.
    private bool Add(IndexedCondition<T> condition, IndexedClause<T>? clustered)
    {
        var isDecided = true;
        foreach (var clause in condition.Clauses)
        {
            // That the row stands where it stands says this clause.
            if (!ReferenceEquals(clause, clustered)) isDecided &= Add(clause);
        }

        return isDecided;
    }

    private bool Add(IndexedClause<T> clause)
    {
        if (clause.Tables.Length == 0)
        {
            if (!clause.IsUndecidedForAll) _columns.Add(clause.IsOpen ? SegmentLayout.AlwaysOpen : SegmentLayout.Never);
        }
        else if (layout.HasSlot(clause))
        {
            var place = 0;
            var slot = layout.SlotOf(clause, place);
            while (_slots.Contains(slot)) slot = layout.SlotOf(clause, ++place);
            _slots.Add(slot);
            layout.AddClause(clause, slot, _columns);
        }
        else if (clause.IsSingle)
        {
            _columns.AddRange(layout.Single(clause.Tables[0]));
        }
        else
        {
            return false;
        }

        return clause.Undecided is null;
    }
}
