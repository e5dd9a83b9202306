namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds rows by their keys, which are compared ordinally. Immutable.</summary>
internal sealed class RowsByKey
{
    private readonly string[] _keys;
    private readonly int[] _rows;

    /// <param name="keys">The key of each row.</param>
    public RowsByKey(string[] keys)
    {
        _keys = keys;
        _rows = [.. Enumerable.Range(0, keys.Length).OrderBy(row => keys[row], StringComparer.Ordinal)];
    }

    /// <summary>All rows, by key; rows with the same key as they stand.</summary>
    public ReadOnlySpan<int> All => _rows;

    /// <summary>The rows with a key.</summary>
    public ReadOnlySpan<int> With(string key)
    {
        var (low, high) = (0, _rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_keys[_rows[middle]], key) < 0) low = middle + 1;
            else high = middle;
        }

        var end = low;
        while (end < _rows.Length && _keys[_rows[end]] == key) end++;
        return _rows.AsSpan(low, end - low);
    }
}
