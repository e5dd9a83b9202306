using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The points that rows of a segment give one subject; reused from subject to subject, by one thread at a time.</summary>
internal sealed class PreferenceScan<T>(Segment<T> segment, SegmentQuery<T> query)
{
    private readonly Segment<T> _segment = segment;
    private readonly SegmentQuery<T> _query = query;

    // The preferences that somebody may get points of, one place for each step; and for each place the rows of the block at hand.
    private readonly int[] _preferences = new int[segment.Layout.Preferences.Sum(p => p.Most)];
    private readonly Vector512<ulong>[] _met = new Vector512<ulong>[segment.Layout.Preferences.Sum(p => p.Most)];
    private readonly Vector512<ulong>[] _mayBeMet = new Vector512<ulong>[segment.Layout.Preferences.Sum(p => p.Most)];
    private int _preferenceCount;

    /// <summary>The most points beyond the fixed ones that any row may give the subject.</summary>
    public int MostPoints { get; private set; }

    /// <summary>Takes up the subject that the query asks for.</summary>
    public void Ask()
    {
        (_preferenceCount, MostPoints) = (0, 0);
        for (var i = 0; i < _segment.Layout.Preferences.Count; i++)
        {
            // Without a fact that makes the first clause true, nobody gets these points; unless it is left to be evaluated.
            var preference = _segment.Layout.Preferences[i];
            if (_query.Accepts(preference.First).Length == 0 && !preference.MayBeUndecided) continue;

            // Facts that count are counted in as many steps as a row and the subject have of them.
            var steps = preference.Most == 1 ? 1 : Math.Min(preference.Most, _query.Accepts(preference.First).Length);
            for (var step = 0; step < steps; step++) _preferences[_preferenceCount++] = i;
            MostPoints += steps * Math.Max(0, preference.Weight);
        }
    }

    /// <summary>The rows without those that cannot get in: who needs a preference for that is not looked at without it.</summary>
    public Vector512<ulong> WithEnoughPoints(Vector512<ulong> rows, Verdict verdict, int most, ulong threshold)
    {
        for (var i = 0; i < _preferenceCount; i++)
        {
            var weight = _segment.Layout.Preferences[_preferences[i]].Weight;
            if (weight > 0 && RankKey.Of(verdict, most - weight, 0) <= threshold) rows &= _met[i];
        }

        return rows;
    }

    /// <summary>Finds for the rows of a block which preferences are met, and which may be.</summary>
    /// <param name="block">The block.</param>
    public void Find(int block)
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

    /// <summary>Rows of which facts do not say whether a preference is met.</summary>
    public Vector512<ulong> Unsure()
    {
        var any = Vector512<ulong>.Zero;
        if (!_segment.Layout.HasUndecidedPreferences) return any;
        for (var i = 0; i < _preferenceCount; i++) any |= _mayBeMet[i] ^ _met[i];
        return any;
    }

    /// <summary>Points of a row of the block, without what facts leave undecided.</summary>
    public int MetPointsOf(int row)
    {
        var points = _segment.Points[row];
        var (word, bit) = (row / 64 % 8, row & 63);
        for (var i = 0; i < _preferenceCount; i++)
        {
            if ((_met[i].GetElement(word) >> bit & 1) != 0) points += _segment.Layout.Preferences[_preferences[i]].Weight;
        }

        return points;
    }

    /// <summary>Points of a row of the block with every preference that may be met, unless it takes points away.</summary>
    public int MostPointsOf(int row)
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

    /// <summary>All points of any row, with what facts leave undecided.</summary>
    /// <param name="row">The row.</param>
    /// <param name="subject">The subject.</param>
    public int PointsOf(int row, T subject)
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
            if (preference.Condition.Evaluate(subject).IsTrue) points += slots.Weight;
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
            if (!_segment.Table.HasAny(row, _query.Accepts(slot))) return false;
        }

        return true;
    }

    // Whether every clause that facts decide is true.
    private bool IsMetButFor(int row, PreferenceSlots preference)
    {
        for (var slot = preference.First; slot < preference.First + preference.Count; slot++)
        {
            var isUndecided = _segment.Table.Has(row, _segment.Layout.Slots[slot].Undecided)
                || _segment.Table.HasAny(row, _query.LeavesUndecided(slot));
            if (!isUndecided && !_segment.Table.HasAny(row, _query.Accepts(slot))) return false;
        }

        return true;
    }
}
