namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A segment with its items and those of its rows that still count. Immutable: taking an item out makes another part over the same segment.
/// </summary>
internal sealed class IndexPart<T, TItem>
{
    private IndexPart(Segment<T> segment, TItem[] items, ulong[] alive)
    {
        (Segment, Items, Alive) = (segment, items, alive);
        Count = segment.RowByOrder.Count(IsAlive);
    }

    public Segment<T> Segment { get; }

    /// <summary>The item of each row.</summary>
    public TItem[] Items { get; }

    /// <summary>The rows that count, 64 a word, up to the end of the last block.</summary>
    public ulong[] Alive { get; }

    /// <summary>How many rows count.</summary>
    public int Count { get; }

    public IEnumerable<TItem> LiveItems => Segment.RowByOrder.Where(IsAlive).Select(row => Items[row]);

    public static IndexPart<T, TItem> Of(IReadOnlyList<TItem> items, Func<TItem, IndexEntry<T>> read)
    {
        var segment = Segment<T>.Of([.. items.Select(read)]);
        var alive = new ulong[segment.Table.Blocks * BitTable.BlockRows / 64];
        for (var row = 0; row < segment.Ids.Length; row++) alive[row / 64] |= 1UL << (row & 63);
        return new(segment, [.. segment.Source.Select(place => items[place])], alive);
    }

    public bool IsAlive(int row) => (Alive[row / 64] >> (row & 63) & 1) != 0;

    public IndexPart<T, TItem> Without(string id)
    {
        var alive = Alive.ToArray();
        foreach (var row in Segment.RowsWith(id)) alive[row / 64] &= ~(1UL << (row & 63));
        return new(Segment, Items, alive);
    }
}
