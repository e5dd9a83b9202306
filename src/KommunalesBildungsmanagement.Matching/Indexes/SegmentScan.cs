using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Decides the rows of a segment for one subject, 512 at a time; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentScan<T>
{
    private readonly Segment<T> _segment;
    private readonly SegmentQuery<T> _query;
    private readonly PreferenceScan<T> _preferences;
    private readonly RowReasons<T> _reasons;
    private readonly List<(ulong Bound, int Row)> _candidates = [];

    public SegmentScan(Segment<T> segment)
    {
        _segment = segment;
        _query = new(segment);
        _preferences = new(segment, _query);
        _reasons = new(segment, _query);
    }

    public Segment<T> Segment => _segment;

    public SegmentQuery<T> Query => _query;

    /// <summary>Why single rows came to what they came to.</summary>
    public RowReasons<T> Reasons => _reasons;

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed)
    {
        _query.Ask(subject, changed);
        _preferences.Ask();
    }

    /// <summary>The best rows, by verdict, points and order.</summary>
    /// <param name="alive">Rows that have not been taken out.</param>
    /// <param name="best">Where they go.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public void FindBest(RowMask alive, BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _candidates.Clear();
        foreach (var visit in _query.Visits)
        {
            var (range, standing) = visit;
            for (var (row, end) = (range.From, 0); row < range.To; row = end)
            {
                // Fixed points fall from row to row: if the first here does not get in, none does that comes after it in the range.
                var block = row / BitTable.BlockRows;
                end = Math.Min(range.To, (block + 1) * BitTable.BlockRows);
                var most = _segment.Points[row] + _preferences.MostPoints;
                if (RankKey.Of(BestOf(standing), most, 0) <= best.Threshold) break;
                var rows = Decide(visit, row, alive);
                if (rows.IsEmpty) continue;
                _preferences.Find(block);
                var unsure = _preferences.Unsure();
                Take(block, Vector512.AndNot(rows.Sure, unsure), Verdict.Suitable, most, best);
                Take(block, Vector512.AndNot(rows.Open, unsure), Verdict.NeedsClarification, most, best);
                Postpone(block, (rows.Sure & unsure) | rows.Undecided, BestOf(standing), best.Threshold);
                Postpone(block, rows.Open & unsure, Verdict.NeedsClarification, best.Threshold);
                Postpone(block, rows.Rescuable, Verdict.SuitableIf, best.Threshold);
            }
        }

        JudgeCandidates(best, rescue);
    }

    /// <summary>Which rows of a block are sure, open, to be evaluated or to be judged with measures.</summary>
    /// <param name="visit">The range; only its rows count.</param>
    /// <param name="row">The first of its rows in the block.</param>
    /// <param name="alive">Rows that have not been taken out.</param>
    public BlockRows Decide(Visit visit, int row, RowMask alive)
    {
        var (table, slots, block) = (_segment.Table, _segment.Layout.Slots, row / BitTable.BlockRows);
        var there = alive.In(block) & RowsIn(visit.Range, block);
        there = Vector512.AndNot(there, table.Load(block, SegmentLayout.Never));
        var changeable = visit.Standing.IsFalse ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var open = visit.Standing.IsUnknown ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var undecided = Vector512<ulong>.Zero;
        foreach (var slot in _segment.SlotsOf(block))
        {
            var accepted = table.Load(block, slots[slot].Free) | table.Any(block, _query.Accepts(slot));
            var unsure = Vector512.AndNot(table.Load(block, slots[slot].Undecided) | table.Any(block, _query.LeavesUndecided(slot)), accepted);
            var left = Vector512.AndNot(table.Load(block, slots[slot].Open) | table.Any(block, _query.LeavesOpen(slot).Columns), accepted);
            open |= left;
            undecided |= unsure;
            if (_query.IsChangeable(slot)) changeable |= ~(accepted | left | unsure);
            else there &= accepted | left | unsure;
            if (there == Vector512<ulong>.Zero) return default;
        }

        foreach (var column in _query.Rejects.Columns)
        {
            there = Vector512.AndNot(there, table.Load(block, column));
            if (there == Vector512<ulong>.Zero) return default;
        }

        changeable |= table.Any(block, _query.ChangeableRejects.Columns);
        open |= table.Any(block, _query.Opens.Columns) | table.Load(block, SegmentLayout.AlwaysOpen);
        undecided |= table.Any(block, _query.Undecides) | table.Load(block, SegmentLayout.Undecided);
        var passes = Vector512.AndNot(there, changeable);
        var decided = Vector512.AndNot(passes, undecided);
        return new(
            Vector512.AndNot(decided, open),
            decided & open,
            passes & undecided,
            there & changeable & table.Load(block, SegmentLayout.Removable));
    }

    /// <summary>Verdict and points of a row that facts leave undecided.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isOpen">Whether it is known to be open.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public (Verdict Verdict, int Points) Evaluate(int row, bool isOpen, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        // What the rest of the requirements comes to is known: none of them rejects.
        var remainder = _segment.Remainders[row];
        var outcome = remainder.Evaluate(_query.Subject) & (isOpen || _reasons.IsOpen(row) ? Truth.Unknown : Truth.True);
        if (outcome.IsFalse && _segment.Table.Has(row, SegmentLayout.Removable)) return rescue(row);
        var verdict = Verdicts.Of(outcome);
        return (verdict, verdict == Verdict.NotSuitable ? 0 : PointsOf(row));
    }

    /// <summary>All points of a row, with what facts leave undecided.</summary>
    public int PointsOf(int row) => _preferences.PointsOf(row, _query.Subject);

    private static Verdict BestOf(Truth standing) =>
        standing.IsTrue ? Verdict.Suitable : standing.IsFalse ? Verdict.SuitableIf : Verdict.NeedsClarification;

    private static Vector512<ulong> RowsIn(RowRange range, int block)
    {
        var (from, to) = (range.From - (block * BitTable.BlockRows), range.To - (block * BitTable.BlockRows));
        if (from <= 0 && to >= BitTable.BlockRows) return Vector512<ulong>.AllBitsSet;
        Span<ulong> words = stackalloc ulong[8];
        for (var word = 0; word < 8; word++)
        {
            var (low, high) = (Math.Clamp(from - (word * 64), 0, 64), Math.Clamp(to - (word * 64), 0, 64));
            words[word] = Below(high) & ~Below(low);
        }

        return Vector512.Create<ulong>(words);
    }

    private static ulong Below(int bits) => bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;

    private void Take(int block, Vector512<ulong> rows, Verdict verdict, int most, BestKeys best)
    {
        if (rows == Vector512<ulong>.Zero || RankKey.Of(verdict, most, 0) <= best.Threshold) return;
        rows = _preferences.WithEnoughPoints(rows, verdict, most, best.Threshold);
        foreach (var row in new RowsOf(block, rows)) best.Add(RankKey.Of(verdict, _preferences.MetPointsOf(row), _segment.OrderOf(row)));
    }

    private void Postpone(int block, Vector512<ulong> rows, Verdict verdict, ulong threshold)
    {
        if (rows == Vector512<ulong>.Zero) return;
        foreach (var row in new RowsOf(block, rows))
        {
            var bound = RankKey.Of(verdict, _preferences.MostPointsOf(row), _segment.OrderOf(row));
            if (bound > threshold) _candidates.Add((bound, row));
        }
    }

    private void JudgeCandidates(BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
    {
        _candidates.Sort(static (one, other) => one.Bound != other.Bound ? other.Bound.CompareTo(one.Bound) : one.Row.CompareTo(other.Row));
        foreach (var (bound, row) in _candidates)
        {
            if (bound <= best.Threshold) return;
            var (verdict, points) = RankKey.VerdictOf(bound) switch
            {
                Verdict.SuitableIf => rescue(row),
                var verdictAtBest => Evaluate(row, verdictAtBest == Verdict.NeedsClarification, rescue),
            };
            if (verdict > Verdict.NotSuitable) best.Add(RankKey.Of(verdict, points, _segment.OrderOf(row)));
        }
    }
}
