using System.Numerics;
using System.Runtime.InteropServices;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The columns of a segment that one subject asks for; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentQuery<T>
{
    private readonly Segment<T> _segment;
    private readonly SubjectFacts _facts;
    private readonly ColumnList _rejects = new();
    private readonly ColumnList _changeableRejects = new();
    private readonly ColumnList _opens = new();
    private readonly ColumnList _prefers = new();
    private readonly ColumnList _prefersMost = new();
    private readonly ColumnList[] _accepts;
    private readonly ColumnList[] _leavesOpen;
    private readonly bool[] _isChangeable;
    private readonly List<Visit> _visits = [];
    private bool _anyChangeable;

    public SegmentQuery(Segment<T> segment)
    {
        _segment = segment;
        _facts = segment.Facts.NewFacts();
        _accepts = [.. segment.Layout.Slots.Select(_ => new ColumnList())];
        _leavesOpen = [.. segment.Layout.Slots.Select(_ => new ColumnList())];
        _isChangeable = new bool[segment.Facts.Terms.Count];
    }

    /// <summary>The subject.</summary>
    public T Subject { get; private set; } = default!;

    /// <summary>What is the case with the subject.</summary>
    public SubjectFacts Facts => _facts;

    /// <summary>Columns of facts that reject for good.</summary>
    public ReadOnlySpan<int> Rejects => _rejects.Columns;

    /// <summary>Columns of facts that reject and that measures may change.</summary>
    public ReadOnlySpan<int> ChangeableRejects => _changeableRejects.Columns;

    /// <summary>Columns of facts that leave a requirement open.</summary>
    public ReadOnlySpan<int> Opens => _opens.Columns;

    /// <summary>Columns of facts that meet a preference.</summary>
    public ReadOnlySpan<int> Prefers => _prefers.Columns;

    /// <summary>Columns of facts that meet one of the preferences that weigh most, two for each fact.</summary>
    public ReadOnlySpan<int> PrefersMost => _prefersMost.Columns;

    /// <summary>The ranges of rows that may suit. Rows elsewhere are not suitable.</summary>
    public ReadOnlySpan<Visit> Visits => CollectionsMarshal.AsSpan(_visits);

    /// <summary>Columns of facts that may make the clause of a slot true.</summary>
    public ReadOnlySpan<int> Accepts(int slot) => _accepts[slot].Columns;

    /// <summary>Columns of facts that leave the clause of a slot open.</summary>
    public ReadOnlySpan<int> LeavesOpen(int slot) => _leavesOpen[slot].Columns;

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
        _prefers.Clear();
        _prefersMost.Clear();
        foreach (var list in _accepts) list.Clear();
        foreach (var list in _leavesOpen) list.Clear();
        foreach (var fact in _facts.Facts) Use(fact, withSummed: true);
        foreach (var set in _segment.Sets) Use(set);
        FindVisits();
    }

    // Rows that stand for an element the subject has; then those that ask for none; then the others, if they are not out of the question.
    private void FindVisits()
    {
        _visits.Clear();
        if (_segment.Cluster is not { } cluster)
        {
            foreach (var range in _segment.Ranges) _visits.Add(new(range, Truth.True));
            return;
        }

        for (var word = 0; word < cluster.Words; word++) Visit(cluster, word, _facts.In[cluster.FirstWord + word], Truth.True);

        // Rows that ask for no element have no fact, and so come first.
        if (_segment.Ranges[0].Fact < 0) _visits.Add(new(_segment.Ranges[0], Truth.True));
        var isChangeable = _anyChangeable && _isChangeable[_segment.ClusterTerm];
        for (var word = 0; word < cluster.Words; word++)
        {
            var (isIn, isOut) = (_facts.In[cluster.FirstWord + word], _facts.Out[cluster.FirstWord + word]);
            Visit(cluster, word, ~(isIn | isOut), Truth.Unknown);
            if (isChangeable) Visit(cluster, word, isOut, Truth.False);
        }
    }

    private void Visit(ISetFacts cluster, int word, uint elements, Truth standing)
    {
        for (; elements != 0; elements &= elements - 1)
        {
            var place = (word * 32) + BitOperations.TrailingZeroCount(elements);
            if (place >= cluster.Elements) return;
            if (_segment.RangeOf(cluster.FactOf(place, SetFact.In)) is >= 0 and var range) _visits.Add(new(_segment.Ranges[range], standing));
        }
    }

    // What the elements of a set ask for: those that are in it, out of it, and of which nobody knows.
    private void Use(SetUses<T> uses)
    {
        var @in = _facts.In.Slice(uses.Set.FirstWord, uses.Set.Words);
        var @out = _facts.Out.Slice(uses.Set.FirstWord, uses.Set.Words);
        var sums = uses.Sums.Length > 0 && !@out.ContainsAnyExcept(0U);
        var whenUnknown = sums ? uses.WhenUnknownAndNotSummed : uses.WhenUnknown;
        for (var word = 0; word < @in.Length; word++)
        {
            Use(uses, word, @in[word] & uses.WhenIn[word], SetFact.In, withSummed: true);
            Use(uses, word, @out[word] & uses.WhenOut[word], SetFact.Out, withSummed: true);
            Use(uses, word, ~(@in[word] | @out[word]) & whenUnknown[word], SetFact.Unknown, withSummed: !sums);
        }

        if (!sums) return;
        foreach (var (slot, column) in uses.Sums) _leavesOpen[slot].Add(column);
    }

    private void Use(SetUses<T> uses, int word, uint elements, SetFact fact, bool withSummed)
    {
        for (; elements != 0; elements &= elements - 1)
            Use(uses.Set.FactOf((word * 32) + BitOperations.TrailingZeroCount(elements), fact), withSummed);
    }

    private void Use(int fact, bool withSummed)
    {
        if (!_anyChangeable && _segment.OnlyRejectOf(fact) is >= 0 and var column)
        {
            _rejects.Add(column);
            return;
        }

        foreach (ref readonly var use in _segment.UsesOf(fact))
        {
            if (use.IsSummed && !withSummed) continue;
            var list = use.Kind switch
            {
                ColumnKind.Rejects => _anyChangeable && _isChangeable[_segment.TermOfColumn[use.Column]] ? _changeableRejects : _rejects,
                ColumnKind.Opens => _opens,
                ColumnKind.Accepts => _accepts[use.Slot],
                ColumnKind.LeavesOpen => _leavesOpen[use.Slot],
                ColumnKind.Prefers => _prefers,
                _ => _prefersMost,
            };
            list.Add(use.Column);
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
