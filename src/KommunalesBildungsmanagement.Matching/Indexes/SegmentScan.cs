using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Decides the rows of a segment for one subject, 512 at a time; reused from subject to subject, by one thread at a time.</summary>
internal sealed class SegmentScan<T>
{
    private readonly Segment<T> _segment;
    private readonly SegmentQuery<T> _query;
    private readonly int[] _preferences;
    private readonly Vector512<ulong>[] _met;
    private readonly Vector512<ulong>[] _mayBeMet;
    private readonly List<(ulong Bound, int Row)> _candidates = [];
    private int _preferenceCount;
    private int _mostPoints;
    private T _subject = default!;

    public SegmentScan(Segment<T> segment)
    {
        _segment = segment;
        _query = new(segment);
        _preferences = new int[segment.Layout.Preferences.Sum(p => p.Most)];
        _met = new Vector512<ulong>[_preferences.Length];
        _mayBeMet = new Vector512<ulong>[_preferences.Length];
    }

    public Segment<T> Segment => _segment;

    public SegmentQuery<T> Query => _query;

    /// <summary>Asks for a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="changed">What the subject may become by measures.</param>
    public void Ask(T subject, ReadOnlySpan<T> changed)
    {
        _subject = subject;
        _query.Ask(subject, changed);
        (_preferenceCount, _mostPoints) = (0, 0);
        for (var i = 0; i < _segment.Layout.Preferences.Count; i++)
        {
            // Without a fact that makes the first clause true, nobody gets these points; unless it is left to be evaluated.
            var preference = _segment.Layout.Preferences[i];
            if (_query.Accepts(preference.First).Length == 0 && !preference.MayBeUndecided) continue;
            // Facts that count are counted in as many steps as a row and the subject have of them.
            var steps = preference.Most == 1 ? 1 : Math.Min(preference.Most, _query.Accepts(preference.First).Length);
            for (var step = 0; step < steps; step++) _preferences[_preferenceCount++] = i;
            _mostPoints += steps * Math.Max(0, preference.Weight);
        }
    }

    /// <summary>The best rows, by verdict, points and order.</summary>
    /// <param name="alive">Rows that have not been taken out, 64 a word.</param>
    /// <param name="best">Where they go.</param>
    /// <param name="rescue">The verdict on a row with measures.</param>
    public void FindBest(ReadOnlySpan<ulong> alive, BestKeys best, Func<int, (Verdict Verdict, int Points)> rescue)
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
                var most = _segment.Points[row] + _mostPoints;
                if (RankKey.Of(BestOf(standing), most, 0) <= best.Threshold) break;
                var rows = Decide(visit, row, alive);
                if (rows.IsEmpty) continue;
                FindMet(block);
                var unsure = UnsurePoints();
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
    public BlockRows Decide(Visit visit, int row, ReadOnlySpan<ulong> alive)
    {
        var (table, slots, block) = (_segment.Table, _segment.Layout.Slots, row / BitTable.BlockRows);
        var there = Vector512.Create(alive.Slice(block * 8, 8)) & RowsIn(visit.Range, block);
        there = Vector512.AndNot(there, table.Load(block, SegmentLayout.Never));
        var changeable = visit.Standing.IsFalse ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var open = visit.Standing.IsUnknown ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        var undecided = Vector512<ulong>.Zero;
        foreach (var slot in _segment.SlotsOf(block))
        {
            var accepted = table.Load(block, slots[slot].Free) | table.Any(block, _query.Accepts(slot));
            var unsure = Vector512.AndNot(table.Load(block, slots[slot].Undecided) | table.Any(block, _query.LeavesUndecided(slot)), accepted);
            var left = Vector512.AndNot(table.Load(block, slots[slot].Open) | table.Any(block, _query.LeavesOpen(slot)), accepted);
            open |= left;
            undecided |= unsure;
            if (_query.IsChangeable(slot)) changeable |= ~(accepted | left | unsure);
            else there &= accepted | left | unsure;
            if (there == Vector512<ulong>.Zero) return default;
        }

        foreach (var column in _query.Rejects)
        {
            there = Vector512.AndNot(there, table.Load(block, column));
            if (there == Vector512<ulong>.Zero) return default;
        }

        changeable |= table.Any(block, _query.ChangeableRejects);
        open |= table.Any(block, _query.Opens) | table.Load(block, SegmentLayout.AlwaysOpen);
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
        var outcome = remainder.Evaluate(_subject) & (isOpen || IsOpen(row) ? Truth.Unknown : Truth.True);
        if (outcome.IsFalse && _segment.Table.Has(row, SegmentLayout.Removable)) return rescue(row);
        var verdict = outcome.IsTrue ? Verdict.Suitable : outcome.IsFalse ? Verdict.NotSuitable : Verdict.NeedsClarification;
        return (verdict, verdict == Verdict.NotSuitable ? 0 : PointsOf(row));
    }

    /// <summary>What keeps a row from being sure: the columns that carry its bit name the facts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="obstacles">Where they go.</param>
    public void AddObstacles(int row, HashSet<Obstacle<T>> obstacles)
    {
        var (table, layout) = (_segment.Table, _segment.Layout);
        if (table.Has(row, SegmentLayout.Never)) obstacles.Add(new(null, Truth.False));
        if (table.Has(row, SegmentLayout.AlwaysOpen)) obstacles.Add(new(null, Truth.Unknown));
        if (StandingOf(row) is var standing && !standing.IsTrue) obstacles.Add(new(TermAt(_segment.ClusterTerm), standing));
        foreach (var (use, term) in _query.SingleUses)
        {
            if (table.Has(row, use.Column)) obstacles.Add(new(TermAt(term), use.Kind == ColumnKind.Rejects ? Truth.False : Truth.Unknown));
        }

        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            var slots = layout.Slots[slot];
            if (table.Has(row, slots.Free) || HasAny(row, _query.Accepts(slot))) continue;
            if (table.Has(row, slots.Undecided) || HasAny(row, _query.LeavesUndecided(slot))) continue;
            var outcome = table.Has(row, slots.Open) || HasAny(row, _query.LeavesOpen(slot)) ? Truth.Unknown : Truth.False;
            foreach (var term in slots.Terms) obstacles.Add(new(TermAt(term), outcome));
        }

        if (!_segment.Remainders.TryGetValue(row, out var remainder)) return;
        foreach (var requirement in remainder.Requirements)
        {
            var outcome = requirement.Evaluate(_subject);
            if (outcome.IsTrue) continue;
            foreach (var term in requirement.Condition.Terms()) obstacles.Add(new(term, outcome));
            if (!requirement.Condition.Terms().Any()) obstacles.Add(new(null, outcome));
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

    private Term<T> TermAt(int place) => _segment.Facts.Terms[place].Term;

    /// <summary>The terms that are unknown of the subject and keep an open row open.</summary>
    /// <param name="row">The row.</param>
    /// <param name="standing">What the clause comes to by which the row stands.</param>
    /// <param name="terms">Where they go.</param>
    public void AddOpenTerms(int row, Truth standing, HashSet<Term<T>> terms)
    {
        var facts = _segment.Facts.Terms;
        if (standing.IsUnknown) terms.Add(facts[_segment.ClusterTerm].Term);
        foreach (var (use, term) in _query.OpenUses)
        {
            if (_segment.Table.Has(row, use.Column) && (use.Slot < 0 || IsLeftOpen(row, use.Slot))) terms.Add(facts[term].Term);
        }

        if (!_segment.Remainders.TryGetValue(row, out var remainder)) return;
        foreach (var requirement in remainder.Requirements)
        {
            if (!requirement.Evaluate(_subject).IsUnknown) continue;
            var open = requirement.Condition.Explain(_subject).OpenLeaves().Select(l => l.Term).ToHashSet();
            terms.UnionWith(requirement.Condition.Terms().Where(t => open.Contains(t.Name)));
        }
    }

    // Whether the row has a clause in a slot of requirements, and nothing makes it true.
    private bool IsLeftOpen(int row, int slot) =>
        _segment.Layout.RequirementSlots.Contains(slot)
        && !_segment.Table.Has(row, _segment.Layout.Slots[slot].Free)
        && !HasAny(row, _query.Accepts(slot));

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

    private bool IsOpen(int row)
    {
        var (table, layout) = (_segment.Table, _segment.Layout);
        if (HasAny(row, _query.Opens) || table.Has(row, SegmentLayout.AlwaysOpen)) return true;
        foreach (var slot in _segment.SlotsOf(row / BitTable.BlockRows))
        {
            if (table.Has(row, layout.Slots[slot].Free) || HasAny(row, _query.Accepts(slot))) continue;

            // A clause that is left undecided speaks for itself when it is evaluated.
            if (table.Has(row, layout.Slots[slot].Undecided) || HasAny(row, _query.LeavesUndecided(slot))) continue;
            if (table.Has(row, layout.Slots[slot].Open) || HasAny(row, _query.LeavesOpen(slot))) return true;
        }

        return false;
    }

    private bool HasAny(int row, ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            if (_segment.Table.Has(row, column)) return true;
        }

        return false;
    }

    private void Take(int block, Vector512<ulong> rows, Verdict verdict, int most, BestKeys best)
    {
        if (rows == Vector512<ulong>.Zero || RankKey.Of(verdict, most, 0) <= best.Threshold) return;
        rows = WithEnoughPoints(rows, verdict, most, best.Threshold);
        foreach (var row in new RowsOf(block, rows)) best.Add(RankKey.Of(verdict, PointsOf(row, _met), _segment.OrderOf(row)));
    }

    // Who cannot get in without a preference need not be looked at without it.
    private Vector512<ulong> WithEnoughPoints(Vector512<ulong> rows, Verdict verdict, int most, ulong threshold)
    {
        for (var i = 0; i < _preferenceCount; i++)
        {
            var weight = _segment.Layout.Preferences[_preferences[i]].Weight;
            if (weight > 0 && RankKey.Of(verdict, most - weight, 0) <= threshold) rows &= _met[i];
        }

        return rows;
    }

    private void FindMet(int block)
    {
        for (var i = 0; i < _preferenceCount; i++)
        {
            var preference = _segment.Layout.Preferences[_preferences[i]];
            var steps = 1;
            while (i + steps < _preferenceCount && _preferences[i + steps] == _preferences[i]) steps++;
            if (steps > 1)
            {
                CountMet(block, preference, _met.AsSpan(i, steps));
                _met.AsSpan(i, steps).CopyTo(_mayBeMet.AsSpan(i));
                i += steps - 1;
                continue;
            }

            var (met, mayBe) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);
            for (var slot = preference.First; slot < preference.First + preference.Count; slot++)
            {
                var accepted = _segment.Table.Any(block, _query.Accepts(slot));
                met &= accepted;
                if (preference.MayBeUndecided) mayBe &= accepted | Undecided(block, slot);
            }

            (_met[i], _mayBeMet[i]) = (met, preference.MayBeUndecided ? mayBe : met);
        }
    }

    private Vector512<ulong> Undecided(int block, int slot) =>
        _segment.Table.Load(block, _segment.Layout.Slots[slot].Undecided) | _segment.Table.Any(block, _query.LeavesUndecided(slot));

    // The n-th vector has the rows for which at least n + 1 of the facts count.
    private void CountMet(int block, PreferenceSlots preference, Span<Vector512<ulong>> met)
    {
        met.Clear();
        foreach (var column in _query.Accepts(preference.First))
        {
            var rows = _segment.Table.Load(block, column);
            for (var step = met.Length - 1; step > 0; step--) met[step] |= met[step - 1] & rows;
            met[0] |= rows;
        }
    }

    // Rows of which facts do not say whether a preference is met.
    private Vector512<ulong> UnsurePoints()
    {
        var any = Vector512<ulong>.Zero;
        if (!_segment.Layout.HasUndecidedPreferences) return any;
        for (var i = 0; i < _preferenceCount; i++) any |= _mayBeMet[i] ^ _met[i];
        return any;
    }

    private int PointsOf(int row, Vector512<ulong>[] met)
    {
        var points = _segment.Points[row];
        var (word, bit) = (row / 64 % 8, row & 63);
        for (var i = 0; i < _preferenceCount; i++)
        {
            if ((met[i].GetElement(word) >> bit & 1) != 0) points += _segment.Layout.Preferences[_preferences[i]].Weight;
        }

        return points;
    }

    // The points with every preference that may be met, unless it takes points away.
    private int MostPointsOf(int row)
    {
        var points = _segment.Points[row];
        var (word, bit) = (row / 64 % 8, row & 63);
        for (var i = 0; i < _preferenceCount; i++)
        {
            var weight = _segment.Layout.Preferences[_preferences[i]].Weight;
            if (((weight > 0 ? _mayBeMet[i] : _met[i]).GetElement(word) >> bit & 1) != 0) points += weight;
        }

        return points;
    }

    /// <summary>All points of a row, with what facts leave undecided.</summary>
    public int PointsOf(int row)
    {
        var points = _segment.Points[row];
        for (var i = 0; i < _preferenceCount; i++)
        {
            if (i > 0 && _preferences[i] == _preferences[i - 1]) continue;
            var preference = _segment.Layout.Preferences[_preferences[i]];
            if (preference.Most > 1) points += preference.Weight * Count(row, _query.Accepts(preference.First));
            else if (IsMet(row, preference)) points += preference.Weight;
        }

        if (!_segment.Remainders.TryGetValue(row, out var remainder)) return points;
        foreach (var (place, preference) in remainder.Preferences)
        {
            var slots = _segment.Layout.Preferences[place];
            if (IsMet(row, slots) || !IsMetButFor(row, slots)) continue;
            if (preference.Condition.Evaluate(_subject).IsTrue) points += slots.Weight;
        }

        return points;
    }

    private int Count(int row, ReadOnlySpan<int> columns)
    {
        var count = 0;
        foreach (var column in columns) count += _segment.Table.Has(row, column) ? 1 : 0;
        return count;
    }

    private bool IsMet(int row, PreferenceSlots preference)
    {
        for (var slot = preference.First; slot < preference.First + preference.Count; slot++)
        {
            if (!HasAny(row, _query.Accepts(slot))) return false;
        }

        return true;
    }

    // Whether every clause that facts decide is true.
    private bool IsMetButFor(int row, PreferenceSlots preference)
    {
        for (var slot = preference.First; slot < preference.First + preference.Count; slot++)
        {
            var isUndecided = _segment.Table.Has(row, _segment.Layout.Slots[slot].Undecided) || HasAny(row, _query.LeavesUndecided(slot));
            if (!isUndecided && !HasAny(row, _query.Accepts(slot))) return false;
        }

        return true;
    }

    private void Postpone(int block, Vector512<ulong> rows, Verdict verdict, ulong threshold)
    {
        if (rows == Vector512<ulong>.Zero) return;
        foreach (var row in new RowsOf(block, rows))
        {
            var bound = RankKey.Of(verdict, MostPointsOf(row), _segment.OrderOf(row));
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
