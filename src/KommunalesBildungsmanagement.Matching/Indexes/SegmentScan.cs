using System.Numerics;
using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Decides the rows of a segment for one subject, 512 at a time; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentScan<T>
{
    private readonly Segment<T> _segment;
    private readonly SegmentQuery<T> _query;
    private readonly RowReasons<T> _reasons;
    private readonly List<(ulong Bound, int Row)> _rescuable = [];
    private Postponed[] _postponed = new Postponed[16];

    public SegmentScan(Segment<T> segment)
    {
        _segment = segment;
        _query = new(segment);
        _reasons = new(segment, _query);
    }

    public Segment<T> Segment => _segment;

    public SegmentQuery<T> Query => _query;

    /// <summary>Why single rows came to what they came to.</summary>
    public RowReasons<T> Reasons => _reasons;

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed) => _query.Ask(subject, changed);

    /// <summary>The best rows, by verdict, points and order.</summary>
    /// <param name="alive">Rows that have not been taken out.</param>
    /// <param name="best">Where they go.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public void FindBest(RowMask alive, BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _rescuable.Clear();
        var postponed = 0;
        var most = _segment.HeaviestWeight * _query.PrefersMost.Length;
        foreach (var visit in _query.Visits)
        {
            var (range, standing) = visit;
            for (var (row, end) = (range.From, 0); row < range.To; row = end)
            {
                // The points that a row may have fall from row to row: if the first here does not get in, none does that comes after it in the range.
                var block = row / BitTable.BlockRows;
                end = Math.Min(range.To, (block + 1) * BitTable.BlockRows);
                if (RankKey.Of(BestOf(standing), _segment.Heads[row].MostOthers + most, 0) <= best.Threshold) break;
                var rows = Decide(visit, row, alive);
                if (rows.IsEmpty) continue;

                // Rows that meet one more of the preferences that weigh most are likely to be the best; once these are known, few others matter.
                if (most > 0 && _segment.Sparse.Any(block, _query.PrefersMost) is var better && rows.HasAny(better))
                {
                    Take(block, rows.In(better), most, best);
                    rows = rows.In(~better);
                }

                if (postponed == _postponed.Length) Array.Resize(ref _postponed, postponed * 2);
                _postponed[postponed++] = new(row, standing, rows);
            }
        }

        foreach (ref readonly var left in _postponed.AsSpan(0, postponed))
        {
            if (RankKey.Of(BestOf(left.Standing), _segment.Heads[left.Row].MostOthers, 0) <= best.Threshold) continue;
            Take(left.Row / BitTable.BlockRows, left.Rows, 0, best);
        }

        Rescue(best, rescue);
    }

    /// <summary>Which rows of a block pass, are open, to be decided by other means or to be judged with measures.</summary>
    /// <param name="visit">The range; only its rows count.</param>
    /// <param name="row">The first of its rows in the block.</param>
    /// <param name="alive">Rows that have not been taken out.</param>
    public BlockRows Decide(Visit visit, int row, RowMask alive)
    {
        var (table, slots, block) = (_segment.Table, _segment.Layout.Slots, row / BitTable.BlockRows);
        var there = alive.In(block) & visit.Range.In(block);
        if (_segment.HasNever) there = Vector512.AndNot(there, table.Load(block, SegmentLayout.Never));
        var changeable = visit.Standing.IsFalse ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var open = visit.Standing.IsUnknown ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        foreach (var slot in _segment.SlotsOf(block))
        {
            var accepted = table.Load(block, slots[slot].Free) | table.Any(block, _query.Accepts(slot));
            var left = table.Any(block, _query.LeavesOpen(slot));
            if (_segment.HasOpen[slot]) left |= table.Load(block, slots[slot].Open);
            open |= Vector512.AndNot(left, accepted);
            if (_query.IsChangeable(slot)) changeable |= ~(accepted | left);
            else there &= accepted | left;
        }

        there = Vector512.AndNot(there, table.Any(block, _query.Rejects));
        if (there == Vector512<ulong>.Zero) return default;
        changeable |= table.Any(block, _query.ChangeableRejects);
        open |= table.Any(block, _query.Opens);
        if (_segment.HasAlwaysOpen) open |= table.Load(block, SegmentLayout.AlwaysOpen);
        return new(
            Vector512.AndNot(there, changeable),
            open,
            table.Load(block, SegmentLayout.Undecided),
            there & changeable & table.Load(block, SegmentLayout.Removable));
    }

    /// <summary>Verdict and points of a row that passes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isOpen">Whether a requirement is unknown.</param>
    /// <param name="isUndecided">Whether a requirement is left to be decided by other means.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public (Verdict Verdict, int Points) Evaluate(int row, bool isOpen, bool isUndecided, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        var verdict = VerdictOf(row, isOpen, isUndecided);
        if (verdict != Verdict.NotSuitable) return (verdict, PointsOf(row));
        return _segment.Table.Has(row, SegmentLayout.Removable) ? rescue(row) : (Verdict.NotSuitable, 0);
    }

    private static Verdict BestOf(Truth standing) =>
        standing.IsTrue ? Verdict.Suitable : standing.IsFalse ? Verdict.SuitableIf : Verdict.NeedsClarification;

    private int PointsOf(int row) => _segment.Steps.PointsOf(_segment.Heads[row].Entry, _query.Facts, _query.Subject);

    private Verdict VerdictOf(int row, bool isOpen, bool isUndecided)
    {
        var outcome = isUndecided ? _segment.Steps.Decide(_segment.Heads[row].Entry, _query.Facts, _query.Subject) : Outcome.True;
        return outcome == Outcome.False ? Verdict.NotSuitable
            : isOpen || outcome == Outcome.Unknown ? Verdict.NeedsClarification
            : Verdict.Suitable;
    }

    private void Take(int block, BlockRows rows, int most, BestKeys best)
    {
        var (all, open, undecided, prefers) = (rows.Passing, rows.Open, rows.Undecided, _segment.Table.Any(block, _query.Prefers));
        var heads = _segment.Heads.AsSpan(block * BitTable.BlockRows);
        for (var word = 0; word < Vector512<ulong>.Count; word++)
        {
            for (var passing = BlockRows.Words(in all)[word]; passing != 0; passing &= passing - 1)
            {
                var bit = BitOperations.TrailingZeroCount(passing);
                ref readonly var head = ref heads[(word * 64) + bit];
                var verdict = (BlockRows.Words(in open)[word] >> bit & 1) != 0 ? Verdict.NeedsClarification : Verdict.Suitable;
                var bound = most + ((BlockRows.Words(in prefers)[word] >> bit & 1) != 0 ? head.MostOthers : head.MostWithout);
                if (RankKey.Of(verdict, bound, head.Order) <= best.Threshold) continue;
                Take((block * BitTable.BlockRows) + (word * 64) + bit, verdict, (BlockRows.Words(in undecided)[word] >> bit & 1) != 0, best);
            }
        }

        if (rows.Rescuable == Vector512<ulong>.Zero) return;
        foreach (var row in new RowsOf(block, rows.Rescuable)) Postpone(row, best);
    }

    // Points before verdict: most rows are left out by their points alone.
    private void Take(int row, Verdict verdict, bool isUndecided, BestKeys best)
    {
        var (points, order) = (PointsOf(row), _segment.OrderOf(row));
        if (RankKey.Of(verdict, points, order) <= best.Threshold) return;
        verdict = VerdictOf(row, verdict == Verdict.NeedsClarification, isUndecided);
        if (verdict != Verdict.NotSuitable) best.Add(RankKey.Of(verdict, points, order));
        else if (_segment.Table.Has(row, SegmentLayout.Removable)) Postpone(row, best);
    }

    private void Postpone(int row, BestKeys best)
    {
        var bound = RankKey.Of(Verdict.SuitableIf, PointsOf(row), _segment.OrderOf(row));
        if (bound > best.Threshold) _rescuable.Add((bound, row));
    }

    private void Rescue(BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _rescuable.Sort(static (one, other) => one.Bound != other.Bound ? other.Bound.CompareTo(one.Bound) : one.Row.CompareTo(other.Row));
        foreach (var (bound, row) in _rescuable)
        {
            if (bound <= best.Threshold) return;
            var (verdict, points) = rescue(row);
            if (verdict > Verdict.NotSuitable) best.Add(RankKey.Of(verdict, points, _segment.OrderOf(row)));
        }
    }

    /// <param name="Row">The first row.</param>
    /// <param name="Standing">What the clause comes to for which the rows stand together.</param>
    /// <param name="Rows">The rows of its block.</param>
    private readonly record struct Postponed(int Row, Truth Standing, BlockRows Rows);
}
