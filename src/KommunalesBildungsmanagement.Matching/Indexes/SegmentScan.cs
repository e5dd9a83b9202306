using System.Numerics;
using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Decides the rows of a segment for one subject, 512 at a time; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentScan<T>
{
    private readonly Segment<T> _segment;
    private readonly List<(ulong Bound, int Row)> _rescuable = [];
    private readonly Candidate[] _candidates = new Candidate[BitTable.BlockRows];
    private Postponed[] _postponed = new Postponed[16];
    private SegmentQuery<T> _query;

    public SegmentScan(Segment<T> segment, SegmentQuery<T> query)
    {
        (_segment, _query) = (segment, query);
        Reasons = new(this);
    }

    public Segment<T> Segment => _segment;

    public SegmentQuery<T> Query => _query;

    /// <summary>Why single rows came to what they came to.</summary>
    public RowReasons<T> Reasons { get; }

    /// <summary>From now on answers for a subject.</summary>
    /// <param name="query">What it asks.</param>
    public void Use(SegmentQuery<T> query) => _query = query;

    /// <summary>The best rows, by verdict, points and rank.</summary>
    /// <param name="alive">Rows that have not been taken out.</param>
    /// <param name="best">Where they go.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public void FindBest(RowMask alive, BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _rescuable.Clear();
        var postponed = 0;
        var most = _segment.HeaviestWeight * (_query.PrefersMost.Length / 2);
        foreach (var visit in _query.Visits)
        {
            foreach (ref readonly var piece in _segment.PiecesOf(visit))
            {
                // The points that a row may have fall from piece to piece: if none gets in here, none does that comes after it in the range.
                if (RankKey.Of(BestOf(visit.Standing), piece.MostOthers + most, 0) <= best.Threshold) break;
                var block = piece.Block;
                var rows = Decide(piece, visit.Standing, alive);
                if (rows.IsEmpty) continue;

                // Rows that meet more of the preferences that weigh most are likely to be the best; once these are known, few others matter.
                var (heavy, heavier) = _segment.Table.OneAndTwo(block, _query.PrefersMost);
                if (rows.HasAny(heavy))
                {
                    if (rows.HasAny(heavier)) Take(block, rows.In(heavier), most, best);
                    Take(block, rows.In(Vector512.AndNot(heavy, heavier)), _segment.HeaviestWeight, best);
                    rows = rows.In(~heavy);
                }

                if (postponed == _postponed.Length) Array.Resize(ref _postponed, postponed * 2);
                _postponed[postponed++] = new(piece, visit.Standing, rows);
            }
        }

        // Then those that meet a lesser one, and at last all others.
        foreach (ref var left in _postponed.AsSpan(0, postponed))
        {
            if (RankKey.Of(BestOf(left.Standing), left.Piece.MostOthers, 0) <= best.Threshold) continue;
            var preferring = _segment.Table.Any(left.Piece.Block, _query.Prefers);
            if (!left.Rows.HasAny(preferring)) continue;
            Take(left.Piece.Block, left.Rows.In(preferring), 0, best);
            left.Rows = left.Rows.In(~preferring);
        }

        foreach (ref readonly var left in _postponed.AsSpan(0, postponed))
        {
            if (RankKey.Of(BestOf(left.Standing), left.Piece.MostWithout, 0) > best.Threshold) Take(left.Piece.Block, left.Rows, 0, best);
        }

        Rescue(best, rescue);
    }

    /// <summary>Which rows of a block pass, are open, to be decided by other means or to be judged with measures.</summary>
    /// <param name="piece">Only its rows count.</param>
    /// <param name="standing">What the clause comes to for which they stand together.</param>
    /// <param name="alive">Rows that have not been taken out.</param>
    public BlockRows Decide(in RowPiece piece, Truth standing, RowMask alive)
    {
        var (table, slots, block) = (_segment.Table, _segment.Slots, piece.Block);
        var there = alive.In(block) & piece.Rows;
        if (_segment.HasNever) there = Vector512.AndNot(there, table.Load(block, SegmentLayout.Never));
        var changeable = standing.IsFalse ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var open = standing.IsUnknown ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
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
        var verdict = VerdictOf(_segment.Heads[row].Entry, isOpen, isUndecided);
        if (verdict != Verdict.NotSuitable) return (verdict, PointsOf(row));
        return _segment.Table.Has(row, SegmentLayout.Removable) ? rescue(row) : (Verdict.NotSuitable, 0);
    }

    // The best that may become of a row. With measures, what is unknown or not so may come out better than what is open.
    private Verdict BestOf(Truth standing) =>
        standing.IsTrue ? Verdict.Suitable : standing.IsFalse || _segment.HasRemovable ? Verdict.SuitableIf : Verdict.NeedsClarification;

    private int PointsOf(int row)
    {
        var head = _segment.Heads[row].Entry;
        return _segment.Steps.FixedPointsOf(head) + _segment.Steps.PreferencePointsOf(head, _query.Facts, _query.Subject);
    }

    private Verdict VerdictOf(int head, bool isOpen, bool isUndecided)
    {
        var decided = isOpen ? Truth.Unknown : Truth.True;
        return Verdicts.Of(isUndecided ? decided & _segment.Steps.Decide(head, _query.Facts, _query.Subject) : decided);
    }

    private void Take(int block, BlockRows rows, int most, BestKeys best)
    {
        var count = Collect(block, rows, most, best.Threshold);

        // One after another the heads are read before any is used: waiting for memory is done at the same time for all.
        foreach (ref var candidate in _candidates.AsSpan(0, count)) candidate.Points = _segment.Steps.FixedPointsOf(candidate.Entry);
        foreach (ref readonly var candidate in _candidates.AsSpan(0, count))
        {
            if (candidate.Bound > best.Threshold) Take(candidate, best);
        }

        if (rows.Rescuable == Vector512<ulong>.Zero) return;
        foreach (var row in new RowsOf(block, rows.Rescuable)) Postpone(row, best);
    }

    // The rows that may have enough points.
    private int Collect(int block, BlockRows rows, int most, ulong threshold)
    {
        var (all, open, undecided, prefers) = (rows.Passing, rows.Open, rows.Undecided, _segment.Table.Any(block, _query.Prefers));
        var heads = _segment.Heads.AsSpan(block * BitTable.BlockRows);
        var count = 0;
        for (var word = 0; word < Vector512<ulong>.Count; word++)
        {
            for (var passing = BlockRows.Words(in all)[word]; passing != 0; passing &= passing - 1)
            {
                var bit = BitOperations.TrailingZeroCount(passing);
                ref readonly var head = ref heads[(word * 64) + bit];
                var isOpen = (BlockRows.Words(in open)[word] >> bit & 1) != 0;
                var isUndecided = (BlockRows.Words(in undecided)[word] >> bit & 1) != 0;
                var verdict = !isOpen ? Verdict.Suitable : isUndecided && _segment.HasRemovable ? Verdict.SuitableIf : Verdict.NeedsClarification;
                var points = most + ((BlockRows.Words(in prefers)[word] >> bit & 1) != 0 ? head.MostOthers : head.MostWithout);
                var bound = RankKey.Of(verdict, points, head.Rank);
                if (bound <= threshold) continue;
                _candidates[count++] = new(bound, head.Entry, (block * BitTable.BlockRows) + (word * 64) + bit, isOpen, isUndecided);
            }
        }

        return count;
    }

    // Points before verdict: most rows are left out by their points alone.
    private void Take(in Candidate candidate, BestKeys best)
    {
        var points = candidate.Points + _segment.Steps.PreferencePointsOf(candidate.Entry, _query.Facts, _query.Subject);
        var key = RankKey.WithPoints(candidate.Bound, points);
        if (key <= best.Threshold) return;
        if (candidate.IsUndecided)
        {
            var verdict = VerdictOf(candidate.Entry, candidate.IsOpen, isUndecided: true);
            if (verdict == Verdict.NotSuitable)
            {
                if (_segment.Table.Has(candidate.Row, SegmentLayout.Removable)) Postpone(candidate.Row, best);
                return;
            }

            key = RankKey.Of(verdict, points, RankKey.RankOf(key));
        }

        best.Add(key);
    }

    private void Postpone(int row, BestKeys best)
    {
        var bound = RankKey.Of(Verdict.SuitableIf, PointsOf(row), _segment.RankOf(row));
        if (bound > best.Threshold) _rescuable.Add((bound, row));
    }

    private void Rescue(BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _rescuable.Sort(static (one, other) => one.Bound != other.Bound ? other.Bound.CompareTo(one.Bound) : one.Row.CompareTo(other.Row));
        foreach (var (bound, row) in _rescuable)
        {
            if (bound <= best.Threshold) return;
            var (verdict, points) = rescue(row);
            if (verdict > Verdict.NotSuitable) best.Add(RankKey.Of(verdict, points, _segment.RankOf(row)));
        }
    }

    /// <summary>Rows that are looked at later.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="standing">What the clause comes to for which its rows stand together.</param>
    /// <param name="rows">Those of its rows that are left.</param>
    private struct Postponed(RowPiece piece, Truth standing, BlockRows rows)
    {
        public readonly RowPiece Piece = piece;
        public readonly Truth Standing = standing;

        /// <summary>Those of its rows that are left.</summary>
        public BlockRows Rows = rows;
    }

    /// <summary>A row that may have enough points.</summary>
    /// <param name="bound">The greatest key it may have.</param>
    /// <param name="entry">Where the steps of its entry begin.</param>
    /// <param name="row">The row.</param>
    /// <param name="isOpen">Whether a requirement is unknown.</param>
    /// <param name="isUndecided">Whether a requirement is left to be decided by other means.</param>
    private struct Candidate(ulong bound, int entry, int row, bool isOpen, bool isUndecided)
    {
        public readonly ulong Bound = bound;
        public readonly int Entry = entry;
        public readonly int Row = row;
        public readonly bool IsOpen = isOpen;
        public readonly bool IsUndecided = isUndecided;

        /// <summary>Its fixed points.</summary>
        public int Points;
    }
}
