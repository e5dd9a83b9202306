using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Reads off the columns why single rows came to what they came to; reused from subject to subject, by one thread at a time.</summary>
internal sealed class RowReasons<T>(Segment<T> segment, SegmentQuery<T> query)
{
    private readonly Segment<T> _segment = segment;
    private readonly SegmentQuery<T> _query = query;

    /// <summary>What keeps a row from being sure: the columns that carry its bit name the facts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="entry">Reads the entry of a row.</param>
    /// <param name="obstacles">Where they go.</param>
    public void AddObstacles(int row, Func<int, IndexEntry<T>> entry, HashSet<Obstacle<T>> obstacles)
    {
        var (table, layout) = (_segment.Table, _segment.Layout);
        if (table.Has(row, SegmentLayout.Never)) obstacles.Add(new(null, Truth.False));
        if (table.Has(row, SegmentLayout.AlwaysOpen)) obstacles.Add(new(null, Truth.Unknown));
        if (StandingOf(row) is var standing && !standing.IsTrue) obstacles.Add(new(TermAt(_segment.ClusterTerm), standing));
        foreach (var term in TermsOf(row, _query.Rejects)) obstacles.Add(new(term, Truth.False));
        foreach (var term in TermsOf(row, _query.ChangeableRejects)) obstacles.Add(new(term, Truth.False));
        foreach (var term in TermsOf(row, _query.Opens)) obstacles.Add(new(term, Truth.Unknown));

        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            var slots = layout.Slots[slot];
            if (table.Has(row, slots.Free) || table.HasAny(row, _query.Accepts(slot))) continue;
            var outcome = table.Has(row, slots.Open) || table.HasAny(row, _query.LeavesOpen(slot)) ? Truth.Unknown : Truth.False;
            foreach (var term in slots.Terms) obstacles.Add(new(TermAt(term), outcome));
        }

        foreach (var (requirement, outcome) in LeftOver(row, entry))
        {
            if (outcome == Outcome.True) continue;
            var truth = outcome == Outcome.False ? Truth.False : Truth.Unknown;
            foreach (var term in requirement.Condition.Terms()) obstacles.Add(new(term, truth));
            if (!requirement.Condition.Terms().Any()) obstacles.Add(new(null, truth));
        }
    }

    /// <summary>What the clause comes to by which a row stands.</summary>
    public Truth StandingOf(int row)
    {
        if (_segment.ClusterTerm < 0) return Truth.True;
        foreach (var visit in _query.Visits)
        {
            if (visit.Range.From <= row && row < visit.Range.To) return visit.Standing;
        }

        return Truth.False;
    }

    /// <summary>The terms that are unknown of the subject and keep an open row open.</summary>
    /// <param name="row">The row.</param>
    /// <param name="standing">What the clause comes to by which the row stands.</param>
    /// <param name="entry">Reads the entry of a row.</param>
    /// <param name="terms">Where they go.</param>
    public void AddOpenTerms(int row, Truth standing, Func<int, IndexEntry<T>> entry, HashSet<Term<T>> terms)
    {
        var table = _segment.Table;
        if (standing.IsUnknown) terms.Add(TermAt(_segment.ClusterTerm));
        terms.UnionWith(TermsOf(row, _query.Opens));
        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            if (table.Has(row, _segment.Layout.Slots[slot].Free) || table.HasAny(row, _query.Accepts(slot))) continue;
            terms.UnionWith(TermsOf(row, _query.LeavesOpen(slot)));
        }

        foreach (var (requirement, outcome) in LeftOver(row, entry))
        {
            if (outcome != Outcome.Unknown) continue;
            var open = requirement.Condition.Explain(_query.Subject).OpenLeaves().Select(l => l.Term).ToHashSet();
            terms.UnionWith(requirement.Condition.Terms().Where(t => open.Contains(t.Name)));
        }
    }

    // The requirements that columns do not decide.
    private IEnumerable<(IndexRequirement<T> Requirement, Outcome Outcome)> LeftOver(int row, Func<int, IndexEntry<T>> entry)
    {
        if (!_segment.Table.Has(row, SegmentLayout.Undecided)) return [];
        var requirements = entry(row).Requirements;
        return _segment.Steps.Outcomes(_segment.Heads[row].Entry, _query.Facts, _query.Subject).Select(o => (requirements[o.Requirement], o.Outcome));
    }

    // The terms of those columns in which the row has a bit.
    private List<Term<T>> TermsOf(int row, ReadOnlySpan<int> columns)
    {
        var terms = new List<Term<T>>();
        foreach (var column in columns)
        {
            if (_segment.Table.Has(row, column)) terms.Add(TermAt(_segment.TermOfColumn[column]));
        }

        return terms;
    }

    private Term<T> TermAt(int place) => _segment.Facts.Terms[place].Term;
}
