using System.Numerics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds rows by their keys, which are compared ordinally. Immutable.</summary>
internal sealed class RowsByKey
{
    private readonly string[] _keys;
    private readonly int[] _rows;

    // By hash of the key: the place behind its first row in the order of keys, 0 for none. Where two keys meet, the next place that is free.
    private readonly int[] _places;

    /// <param name="keys">The key of each row.</param>
    public RowsByKey(string[] keys)
    {
        _keys = keys;
        _rows = [.. Enumerable.Range(0, keys.Length).OrderBy(row => keys[row], StringComparer.Ordinal)];
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length + (keys.Length / 2)))];
        for (var place = 0; place < _rows.Length; place++)
        {
            if (place == 0 || keys[_rows[place]] != keys[_rows[place - 1]]) _places[PlaceOf(keys[_rows[place]])] = place + 1;
        }
    }

    /// <summary>All rows, by key; rows with the same key as they stand.</summary>
    public ReadOnlySpan<int> All => _rows;

    /// <summary>The rows with a key.</summary>
    public ReadOnlySpan<int> With(string key)
    {
        if (_places[PlaceOf(key)] is not (> 0 and var first)) return [];
        var end = first;
        while (end < _rows.Length && _keys[_rows[end]] == key) end++;
        return _rows.AsSpan((first - 1)..end);
    }

    // Where the key is, or the free place where it would be.
    private int PlaceOf(string key)
    {
        var place = key.GetHashCode(StringComparison.Ordinal) & (_places.Length - 1);
        while (_places[place] > 0 && _keys[_rows[_places[place] - 1]] != key) place = (place + 1) & (_places.Length - 1);
        return place;
    }
}
