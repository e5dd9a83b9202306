using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Reads off the columns why single rows came to what they came to; reused from subject to subject, by one thread at a time.</summary>
internal sealed class RowReasons<T>(SegmentScan<T> scan)
{
    private readonly Segment<T> _segment = scan.Segment;
    private readonly List<Term<T>> _terms = [];

    /// <summary>What keeps a row from being sure: the columns that carry its bit name the facts. Not in order.</summary>
    /// <param name="row">The row.</param>
    /// <param name="obstacles">Where they go, each once.</param>
    public void AddObstacles(int row, List<Obstacle<T>> obstacles)
    {
        var table = _segment.Table;
        if (table.Has(row, SegmentLayout.Never)) Add(null, Truth.False, obstacles);
        if (table.Has(row, SegmentLayout.AlwaysOpen)) Add(null, Truth.Unknown, obstacles);
        if (StandingOf(row) is var standing && !standing.IsTrue) Add(TermAt(_segment.ClusterTerm), standing, obstacles);
        AddTermsOf(row, scan.Query.Rejects, Truth.False, obstacles);
        AddTermsOf(row, scan.Query.ChangeableRejects, Truth.False, obstacles);
        AddTermsOf(row, scan.Query.Opens, Truth.Unknown, obstacles);
        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            var slots = _segment.Slots[slot];
            if (table.Has(row, slots.Free) || table.HasAny(row, scan.Query.Accepts(slot))) continue;
            var outcome = table.Has(row, slots.Open) || table.HasAny(row, scan.Query.LeavesOpen(slot)) ? Truth.Unknown : Truth.False;
            foreach (var term in slots.Terms) Add(TermAt(term), outcome, obstacles);
        }

        if (!table.Has(row, SegmentLayout.Undecided)) return;
        foreach (var (at, outcome) in LeftOver(row))
        {
            _terms.Clear();
            _segment.Steps.AddTerms(at, _terms);
            foreach (var term in _terms) Add(term, outcome, obstacles);
            if (_terms.Count == 0) Add(null, outcome, obstacles);
        }
    }

    /// <summary>What the clause comes to by which a row stands.</summary>
    public Truth StandingOf(int row)
    {
        if (_segment.ClusterTerm < 0) return Truth.True;
        foreach (var visit in scan.Query.Visits)
        {
            if (_segment.Ranges[visit.Range].Contains(row)) return visit.Standing;
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
        terms.UnionWith(TermsOf(row, scan.Query.Opens));
        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            if (table.Has(row, _segment.Slots[slot].Free) || table.HasAny(row, scan.Query.Accepts(slot))) continue;
            terms.UnionWith(TermsOf(row, scan.Query.LeavesOpen(slot)));
        }

        if (!table.Has(row, SegmentLayout.Undecided)) return;
        foreach (var (at, outcome) in LeftOver(row))
        {
            if (!outcome.IsUnknown) continue;
            var requirement = entry(row).Requirements[_segment.Steps.RequirementAt(at)];
            var open = requirement.Condition.Explain(scan.Query.Subject).OpenLeaves().Select(l => l.Term).ToHashSet();
            terms.UnionWith(requirement.Condition.Terms().Where(t => open.Contains(t.Name)));
        }
    }

    // The requirements that columns do not decide and that are not true.
    private IEnumerable<(int At, Truth Outcome)> LeftOver(int row) =>
        _segment.Steps.NotTrue(_segment.Heads[row].Entry, scan.Query.Facts, scan.Query.Subject);

    private static void Add(Term<T>? term, Truth outcome, List<Obstacle<T>> obstacles)
    {
        foreach (var other in obstacles)
        {
            if (other.Outcome == outcome && Equals(other.Term, term)) return;
        }

        obstacles.Add(new(term, outcome));
    }

    private void AddTermsOf(int row, ReadOnlySpan<int> columns, Truth outcome, List<Obstacle<T>> obstacles)
    {
        foreach (var column in columns)
        {
            if (_segment.Table.Has(row, column)) Add(TermAt(_segment.TermOfColumn[column]), outcome, obstacles);
        }
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
