namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A segment with its items and those of its rows that still count. Immutable: taking an item out makes another part over the same segment.
/// </summary>
internal sealed class IndexPart<T, TItem>
{
    private IndexPart(Segment<T> segment, TItem[] items, RowMask alive)
    {
        (Segment, Items, Alive) = (segment, items, alive);
        Count = Enumerable.Range(0, items.Length).Count(IsAlive);
    }

    public Segment<T> Segment { get; }

    /// <summary>The item of each rank.</summary>
    public TItem[] Items { get; }

    /// <summary>The rows that count.</summary>
    public RowMask Alive { get; }

    /// <summary>How many items count.</summary>
    public int Count { get; }

    public IEnumerable<TItem> LiveItems => Items.Where((_, rank) => IsAlive(rank));

    public static IndexPart<T, TItem> Of(IReadOnlyList<TItem> items, Func<TItem, IndexEntry<T>> read)
    {
        var segment = Segment<T>.Of([.. items.Select(read)]);
        return new(segment, [.. segment.Entries.Places.Select(place => items[place])], RowMask.First(segment.Table.Rows));
    }

    /// <summary>The item of a row.</summary>
    public TItem ItemOf(int row) => Items[Segment.RankOf(row)];

    /// <summary>The rank of an item that counts; -1 if there is no such item.</summary>
    public int Find(string id) => Segment.Entries.Find(id) is >= 0 and var rank && IsAlive(rank) ? rank : -1;

    public IndexPart<T, TItem> Without(int rank) => new(Segment, Items, Alive.Without(Segment.Entries.RowsOf(rank)));

    private bool IsAlive(int rank) => Alive.Has(Segment.Entries.RowsOf(rank)[0]);
}
