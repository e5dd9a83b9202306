using System.Runtime.InteropServices;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The columns of a segment that one subject asks for; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentQuery<T>
{
    private readonly Segment<T> _segment;
    private readonly SubjectFacts _facts = new();
    private readonly ColumnList _rejects = new();
    private readonly ColumnList _changeableRejects = new();
    private readonly ColumnList _opens = new();
    private readonly ColumnList _undecides = new();
    private readonly ColumnList[] _accepts;
    private readonly ColumnList[] _leavesOpen;
    private readonly ColumnList[] _leavesUndecided;
    private readonly bool[] _isChangeable;
    private readonly List<Visit> _visits = [];
    private bool _anyChangeable;

    public SegmentQuery(Segment<T> segment)
    {
        _segment = segment;
        _accepts = [.. segment.Layout.Slots.Select(_ => new ColumnList())];
        _leavesOpen = [.. segment.Layout.Slots.Select(_ => new ColumnList())];
        _leavesUndecided = [.. segment.Layout.Slots.Select(_ => new ColumnList())];
        _isChangeable = new bool[segment.Facts.Terms.Count];
    }

    /// <summary>The subject.</summary>
    public T Subject { get; private set; } = default!;

    /// <summary>Columns of facts that reject for good.</summary>
    public ColumnList Rejects => _rejects;

    /// <summary>Columns of facts that reject and that measures may change.</summary>
    public ColumnList ChangeableRejects => _changeableRejects;

    /// <summary>Columns of facts that leave a requirement open.</summary>
    public ColumnList Opens => _opens;

    /// <summary>Columns of facts that leave a requirement to be evaluated.</summary>
    public ReadOnlySpan<int> Undecides => _undecides.Columns;

    /// <summary>The ranges of rows that may suit. Rows elsewhere are not suitable.</summary>
    public ReadOnlySpan<Visit> Visits => CollectionsMarshal.AsSpan(_visits);

    /// <summary>Columns of facts that make the clause of a slot true.</summary>
    public ReadOnlySpan<int> Accepts(int slot) => _accepts[slot].Columns;

    /// <summary>Columns of facts that leave the clause of a slot open.</summary>
    public ColumnList LeavesOpen(int slot) => _leavesOpen[slot];

    /// <summary>Columns of facts that leave the clause of a slot to be evaluated.</summary>
    public ReadOnlySpan<int> LeavesUndecided(int slot) => _leavesUndecided[slot].Columns;

    /// <summary>Whether measures may change a fact that the clauses of a slot read.</summary>
    public bool IsChangeable(int slot)
    {
        if (!_anyChangeable) return false;
        foreach (var term in _segment.Layout.Slots[slot].Terms)
        {
            if (_isChangeable[term]) return true;
        }

        return false;
    }

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed)
    {
        Subject = subject;
        FindChangeable(subject, changed);
        _segment.Facts.Observe(subject, _facts);
        _rejects.Clear();
        _changeableRejects.Clear();
        _opens.Clear();
        _undecides.Clear();
        foreach (var list in _accepts) list.Clear();
        foreach (var list in _leavesOpen) list.Clear();
        foreach (var list in _leavesUndecided) list.Clear();
        foreach (var fact in _facts.Facts) Use(fact, withSummed: true);
        foreach (var set in _facts.Sets) UseRest(set);
        FindVisits();
    }

    // Rows that stand for an element the subject has; then those that ask for none; then the others, if they are not out of the question.
    private void FindVisits()
    {
        _visits.Clear();
        if (_segment.ClusterTerm < 0)
        {
            foreach (var range in _segment.Ranges) _visits.Add(new(range, Truth.True));
            return;
        }

        var state = StateOf(_segment.ClusterTerm);
        var stated = _facts.Facts[state.From..state.To];
        foreach (var fact in stated)
        {
            if (_segment.RangeOf(fact) is var range && range >= 0) _visits.Add(new(_segment.Ranges[range], Truth.True));
        }

        // Rows that ask for no element have no fact, and so come first.
        if (_segment.Ranges[0].Fact < 0) _visits.Add(new(_segment.Ranges[0], Truth.True));
        var isChangeable = _anyChangeable && _isChangeable[_segment.ClusterTerm];
        if (state.IsComplete && !isChangeable) return;
        foreach (var range in _segment.Ranges)
        {
            if (range.Fact < 0 || stated.Contains(range.Fact)) continue;
            if (!state.IsComplete && !IsStatedOut(state, range.Fact)) _visits.Add(new(range, Truth.Unknown));
            else if (isChangeable) _visits.Add(new(range, Truth.False));
        }
    }

    // The fact that an element is out of the set comes right after the one that it is in.
    private bool IsStatedOut(SubjectFacts.SetState state, int isIn) => _facts.Facts[state.From..state.To].Contains(isIn + 1);

    private SubjectFacts.SetState StateOf(int term)
    {
        foreach (var state in _facts.Sets)
        {
            if (state.Index == term) return state;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    // Elements that the subject has not named are all out, or nobody knows of any.
    private void UseRest(SubjectFacts.SetState state)
    {
        if (_segment.Sets[state.Index] is not { } uses) return;
        var stated = _facts.Facts[state.From..state.To];
        var sums = !state.IsComplete && !state.HasAbsent;
        var fact = state.IsComplete ? SetFact.Out : SetFact.Unknown;
        foreach (var place in state.IsComplete ? uses.WhenOut : sums ? uses.WhenUnknownAndNotSummed : uses.WhenUnknown)
        {
            if (!stated.Contains(uses.Set.FactOf(place, SetFact.In)) && !stated.Contains(uses.Set.FactOf(place, SetFact.Out)))
                Use(uses.Set.FactOf(place, fact), withSummed: !sums);
        }

        if (!sums) return;
        foreach (var (slot, column) in uses.Sums) _leavesOpen[slot].Add(column, state.Index);
    }

    private void Use(int fact, bool withSummed)
    {
        var term = _segment.Facts.TermOf(fact).Index;
        foreach (var use in _segment.UsesOf(fact))
        {
            if (use.IsSummed && !withSummed) continue;
            var list = use.Kind switch
            {
                ColumnKind.Rejects => _anyChangeable && _isChangeable[term] ? _changeableRejects : _rejects,
                ColumnKind.Opens => _opens,
                ColumnKind.Undecides => _undecides,
                ColumnKind.Accepts => _accepts[use.Slot],
                ColumnKind.LeavesOpen => _leavesOpen[use.Slot],
                _ => _leavesUndecided[use.Slot],
            };
            list.Add(use.Column, term);
        }
    }

    // A term is changeable if one of the measures changes a fact about it. Which ones, this subject shows.
    private void FindChangeable(T subject, ReadOnlySpan<T> changed)
    {
        if (_anyChangeable) Array.Clear(_isChangeable);
        _anyChangeable = false;
        foreach (var other in changed)
        {
            foreach (var term in _segment.Facts.Terms)
            {
                if (_isChangeable[term.Index] || term.IsSame(subject, other)) continue;
                _isChangeable[term.Index] = true;
                _anyChangeable = true;
            }
        }
    }
}
