namespace KommunalesBildungsmanagement.Matching;

/// <summary>The greatest keys seen, each rank once and with its greatest key; reused from subject to subject.</summary>
internal sealed class BestKeys
{
    private ulong[] _keys = [];
    private int _most;

    public int Count { get; private set; }

    /// <summary>The keys, greatest first.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>What a key must exceed to get in; 0 while there is room.</summary>
    public ulong Threshold { get; private set; }

    /// <param name="most">How many are wanted.</param>
    /// <param name="floor">Only greater keys matter.</param>
    public void Start(int most, ulong floor = 0)
    {
        if (_keys.Length < most) _keys = new ulong[most];
        (_most, Count, Threshold) = (most, 0, most == 0 ? ulong.MaxValue : floor);
    }

    public void Add(ulong key)
    {
        if (key <= Threshold) return;
        var place = Count;
        while (place > 0 && _keys[place - 1] < key) place--;
        var end = Count;
        for (var i = 0; i < Count; i++)
        {
            if ((uint)_keys[i] != (uint)key) continue;
            if (i < place) return;
            end = i;
            break;
        }

        if (end == Count)
        {
            if (Count < _most) Count++;
            else end--;
        }

        _keys.AsSpan(place, end - place).CopyTo(_keys.AsSpan(place + 1));
        _keys[place] = key;
        if (Count == _most) Threshold = _keys[Count - 1];
    }
}
