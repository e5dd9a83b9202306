namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A segment with its items and those of its rows that still count. Immutable: taking an item out makes another part over the same segment.
/// </summary>
internal sealed class IndexPart<T, TItem>
{
    private IndexPart(Segment<T> segment, TItem[] items, RowMask alive)
    {
        (Segment, Items, Alive) = (segment, items, alive);
        Count = segment.RowByOrder.Count(alive.Has);
    }

    public Segment<T> Segment { get; }

    /// <summary>The item of each row.</summary>
    public TItem[] Items { get; }

    /// <summary>The rows that count.</summary>
    public RowMask Alive { get; }

    /// <summary>How many items count.</summary>
    public int Count { get; }

    public IEnumerable<TItem> LiveItems => Segment.RowByOrder.Where(Alive.Has).Select(row => Items[row]);

    public static IndexPart<T, TItem> Of(IReadOnlyList<TItem> items, Func<TItem, IndexEntry<T>> read)
    {
        var segment = Segment<T>.Of([.. items.Select(read)]);
        return new(segment, [.. segment.Source.Select(place => items[place])], RowMask.First(segment.Table.Rows));
    }

    /// <summary>The rows of an item that counts; none if there is no such item.</summary>
    public ReadOnlySpan<int> Find(string id) => Segment.ByKey.With(id) is var rows && !rows.IsEmpty && Alive.Has(rows[0]) ? rows : [];

    public IndexPart<T, TItem> Without(ReadOnlySpan<int> rows) => new(Segment, Items, Alive.Without(rows));
}
