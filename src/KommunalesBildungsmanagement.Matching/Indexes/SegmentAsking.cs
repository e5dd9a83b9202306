using System.Numerics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds what a subject asks of a segment; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentAsking<T>
{
    private readonly Segment<T> _segment;
    private readonly ColumnList[] _lists;
    private readonly bool[] _isChangeable;
    private bool _anyChangeable;
    private SubjectFacts _facts = null!;

    public SegmentAsking(Segment<T> segment)
    {
        _segment = segment;
        _lists = [.. Enumerable.Range(0, SegmentQuery<T>.FirstSlotList + (2 * segment.Slots.Length)).Select(_ => new ColumnList())];
        _isChangeable = new bool[segment.Facts.Terms.Count];
    }

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    /// <param name="query">What it asks for.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed, SegmentQuery<T> query)
    {
        _facts = query.Facts;
        FindChangeable(subject, changed);
        _segment.Facts.Observe(subject, _facts);
        foreach (var list in _lists) list.Clear();
        for (var term = 0; term < _segment.Facts.Terms.Count; term++)
            Use(_segment.Facts.Terms[term].FactOf((int)_facts.Classes[term]), withSummed: true);
        foreach (var set in _segment.Sets) Use(set);
        FindVisits();
        FindChangeableSlots();
        query.Fill(subject, _lists);
    }

    // Rows that stand for an element the subject has; then those that ask for none; then the others, if they are not out of the question.
    private void FindVisits()
    {
        if (_segment.Cluster is not { } cluster)
        {
            for (var range = 0; range < _segment.Ranges.Length; range++) Visit(range, Truth.True);
            return;
        }

        for (var word = 0; word < cluster.Words; word++) Visit(cluster, word, _facts.In[cluster.FirstWord + word], Truth.True);

        // Rows that ask for no element have no fact, and so come first.
        if (_segment.Ranges[0].Fact < 0) Visit(0, Truth.True);
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
            if (_segment.RangeOf(cluster.FactOf(place, SetFact.In)) is >= 0 and var range) Visit(range, standing);
        }
    }

    private void Visit(int range, Truth standing) => _lists[SegmentQuery<T>.VisitsList].Add(new Visit(range, standing).Code);

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
        foreach (var (slot, column) in uses.Sums) _lists[LeavesOpen(slot)].Add(column);
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
            _lists[SegmentQuery<T>.RejectsList].Add(column);
            return;
        }

        foreach (ref readonly var use in _segment.UsesOf(fact))
        {
            if (!use.IsSummed || withSummed) _lists[ListOf(use)].Add(use.Column);
        }
    }

    private int ListOf(in ColumnUse use) => use.Kind switch
    {
        ColumnKind.Rejects => _anyChangeable && _isChangeable[_segment.TermOfColumn[use.Column]]
            ? SegmentQuery<T>.ChangeableRejectsList
            : SegmentQuery<T>.RejectsList,
        ColumnKind.Opens => SegmentQuery<T>.OpensList,
        ColumnKind.Accepts => LeavesOpen(use.Slot) - 1,
        ColumnKind.LeavesOpen => LeavesOpen(use.Slot),
        ColumnKind.Prefers => SegmentQuery<T>.PrefersList,
        _ => SegmentQuery<T>.PrefersMostList,
    };

    private static int LeavesOpen(int slot) => SegmentQuery<T>.FirstSlotList + (2 * slot) + 1;

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

    private void FindChangeableSlots()
    {
        if (!_anyChangeable) return;
        for (var slot = 0; slot < _segment.Slots.Length; slot++)
        {
            foreach (var term in _segment.Slots[slot].Terms)
            {
                if (!_isChangeable[term]) continue;
                _lists[SegmentQuery<T>.ChangeableSlotsList].Add(slot);
                break;
            }
        }
    }
}
