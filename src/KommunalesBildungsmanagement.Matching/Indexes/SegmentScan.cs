using System.Numerics;
using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Decides the rows of a segment for one subject, 512 at a time; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentScan<T>
{
    private readonly Segment<T> _segment;
    private readonly SegmentQuery<T> _query;
    private readonly PreferenceSlots[] _preferences;
    private readonly Vector512<ulong>[] _met;
    private readonly List<(ulong Bound, int Row)> _candidates = [];
    private int _preferenceCount;
    private int _mostPoints;

    public SegmentScan(Segment<T> segment)
    {
        _segment = segment;
        _query = new(segment);
        _preferences = new PreferenceSlots[segment.Layout.Preferences.Count];
        _met = new Vector512<ulong>[_preferences.Length];
    }

    public Segment<T> Segment => _segment;

    public SegmentQuery<T> Query => _query;

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed)
    {
        _query.Ask(subject, changed);
        (_preferenceCount, _mostPoints) = (0, 0);
        foreach (var preference in _segment.Layout.Preferences)
        {
            // Without a fact that makes the first clause true nobody gets these points.
            if (_query.Accepts(preference.First).Length == 0) continue;
            _preferences[_preferenceCount++] = preference;
            _mostPoints += Math.Max(0, preference.Weight);
        }
    }

    /// <summary>The best rows, by verdict, points and order.</summary>
    /// <param name="alive">Rows that have not been taken out, 64 a word.</param>
    /// <param name="best">Where they go.</param>
    /// <param name="judge">Decides candidates that facts do not decide.</param>
    public void FindBest(ReadOnlySpan<ulong> alive, BestKeys best, Func<int, (Verdict Verdict, int Points)> judge)
    {
        _candidates.Clear();
        for (var block = 0; block < _segment.Table.Blocks; block++)
        {
            // Fixed points fall from row to row: if the best of this block does not get in, none does that comes after it.
            var most = _segment.Points[block * BitTable.BlockRows] + _mostPoints;
            if (RankKey.Of(Verdict.Suitable, most + _segment.MostExtraPoints, 0) <= best.Threshold) break;
            var rows = Decide(block, alive);
            if (rows.IsEmpty) continue;
            var hasMet = false;
            Take(block, rows.Sure, Verdict.Suitable, most, best, ref hasMet);
            Take(block, rows.Open, Verdict.NeedsClarification, most, best, ref hasMet);
            if (rows.Candidates == Vector512<ulong>.Zero) continue;
            foreach (var row in new RowsOf(block, rows.Candidates))
                _candidates.Add((BoundOf(row), row));
        }

        JudgeCandidates(best, judge);
    }

    /// <summary>Which rows of a block are sure, open, or to be judged one by one. The rest is not suitable.</summary>
    public BlockRows Decide(int block, ReadOnlySpan<ulong> alive)
    {
        var (table, layout) = (_segment.Table, _segment.Layout);
        var rejected = table.Any(block, _query.Rejects) | table.Load(block, SegmentLayout.Never);
        var changeable = table.Any(block, _query.ChangeableRejects);
        var open = table.Any(block, _query.Opens) | table.Load(block, SegmentLayout.AlwaysOpen);
        foreach (var slot in _segment.SlotsOf(block))
        {
            var accepted = table.Load(block, layout.Slots[slot].Free) | table.Any(block, _query.Accepts(slot));
            var left = Vector512.AndNot(table.Load(block, layout.Slots[slot].Open) | table.Any(block, _query.LeavesOpen(slot)), accepted);
            open |= left;
            if (_query.IsChangeable(slot)) changeable |= ~(accepted | left);
            else rejected |= ~(accepted | left);
        }

        var there = Vector512.Create(alive.Slice(block * 8, 8));
        var fits = Vector512.AndNot(there, rejected);
        var passes = Vector512.AndNot(fits, changeable);
        var exact = passes & table.Load(block, SegmentLayout.Exact);
        passes = Vector512.AndNot(passes, exact);
        return new(Vector512.AndNot(passes, open), passes & open, exact | (fits & changeable & table.Load(block, SegmentLayout.Removable)));
    }

    /// <summary>Points of a row, and whether each preference is met.</summary>
    public int PointsOf(int row)
    {
        FindMet(row / BitTable.BlockRows);
        return PointsOf(row, row / BitTable.BlockRows);
    }

    private ulong BoundOf(int row) => _segment.Table.Has(row, SegmentLayout.Exact)
        ? RankKey.Of(Verdict.Suitable, _segment.Points[row] + _mostPoints + _segment.MostExtraPoints, 0)
        : RankKey.Of(Verdict.SuitableIf, _segment.Points[row] + _mostPoints, 0);

    private void Take(int block, Vector512<ulong> rows, Verdict verdict, int most, BestKeys best, ref bool hasMet)
    {
        if (rows == Vector512<ulong>.Zero || RankKey.Of(verdict, most, 0) <= best.Threshold) return;
        if (!hasMet) FindMet(block);
        hasMet = true;
        rows = WithEnoughPoints(rows, verdict, most, best.Threshold);
        foreach (var row in new RowsOf(block, rows)) best.Add(RankKey.Of(verdict, PointsOf(row, block), _segment.OrderOf(row)));
    }

    // Who cannot get in without a preference need not be looked at without it.
    private Vector512<ulong> WithEnoughPoints(Vector512<ulong> rows, Verdict verdict, int most, ulong threshold)
    {
        for (var i = 0; i < _preferenceCount; i++)
        {
            if (_preferences[i].Weight > 0 && RankKey.Of(verdict, most - _preferences[i].Weight, 0) <= threshold) rows &= _met[i];
        }

        return rows;
    }

    private void FindMet(int block)
    {
        for (var i = 0; i < _preferenceCount; i++)
        {
            var met = Vector512<ulong>.AllBitsSet;
            for (var slot = _preferences[i].First; slot < _preferences[i].First + _preferences[i].Count; slot++)
                met &= _segment.Table.Any(block, _query.Accepts(slot));
            _met[i] = met;
        }
    }

    private int PointsOf(int row, int block)
    {
        var points = _segment.Points[row];
        var (word, bit) = (row / 64 % 8, row & 63);
        for (var i = 0; i < _preferenceCount; i++)
        {
            if ((_met[i].GetElement(word) >> bit & 1) != 0) points += _preferences[i].Weight;
        }

        return points;
    }

    private void JudgeCandidates(BestKeys best, Func<int, (Verdict Verdict, int Points)> judge)
    {
        _candidates.Sort(static (one, other) => one.Bound != other.Bound ? other.Bound.CompareTo(one.Bound) : one.Row.CompareTo(other.Row));
        foreach (var (bound, row) in _candidates)
        {
            if (bound <= best.Threshold) return;
            var (verdict, points) = judge(row);
            if (verdict > Verdict.NotSuitable) best.Add(RankKey.Of(verdict, points, _segment.OrderOf(row)));
        }
    }

    /// <summary>The rows of a block, by what is decided.</summary>
    internal readonly record struct BlockRows(Vector512<ulong> Sure, Vector512<ulong> Open, Vector512<ulong> Candidates)
    {
        public bool IsEmpty => (Sure | Open | Candidates) == Vector512<ulong>.Zero;
    }
}
