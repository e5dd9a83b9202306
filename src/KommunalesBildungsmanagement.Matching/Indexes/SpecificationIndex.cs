using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// An index over conditions: finds for a subject the items whose requirements it meets, best first, without asking every item. Three-valued: what is
/// unknown never excludes.
/// </summary>
/// <remarks>
/// <para>The answers are those of evaluating every condition for every item; a property test holds the index to that. Conditions of any shape are
/// accepted. What does not become columns is evaluated on the candidates that the rest leaves over; <see cref="DescribePlan"/> says what.</para>
/// <para>Immutable, safe on any thread. <see cref="With"/> and <see cref="Without"/> return another index that shares what has not changed.</para>
/// </remarks>
/// <typeparam name="T">The subject: any type of the host.</typeparam>
/// <typeparam name="TItem">What subjects are matched with: any type of the host.</typeparam>
public sealed class SpecificationIndex<T, TItem>
{
    private readonly Func<TItem, IndexEntry<T>> _read;

    private SpecificationIndex(Func<TItem, IndexEntry<T>> read, IObstacleRemoval<T, TItem>? removal, IReadOnlyList<IndexPart<T, TItem>> parts)
    {
        (_read, Removal, Parts) = (read, removal, parts);
        Count = parts.Sum(p => p.Count);
    }

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    internal IReadOnlyList<IndexPart<T, TItem>> Parts { get; }

    internal IObstacleRemoval<T, TItem>? Removal { get; }

    /// <summary>What an item requires and prefers.</summary>
    internal IndexEntry<T> Read(TItem item) => _read(item);

    /// <summary>An index of items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="read">What an item requires and prefers. Called again for merged parts and for reasons; it must say the same each time.</param>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Hosts name both types anyway.")]
    public static SpecificationIndex<T, TItem> Of(IEnumerable<TItem> items, Func<TItem, IndexEntry<T>> read) => Of(items, read, removal: null);

    internal static SpecificationIndex<T, TItem> Of(
        IEnumerable<TItem> items, Func<TItem, IndexEntry<T>> read, IObstacleRemoval<T, TItem>? removal)
    {
        var all = items.ToList();
        var part = all.Count == 0 ? null : IndexPart<T, TItem>.Of(all, read);
        if (part?.Segment.Entries.Duplicate is { } id) throw new ArgumentException($"Two items have the id '{id}'.", nameof(items));
        return new(read, removal, part is null ? [] : [part]);
    }

    /// <summary>Whether there is an item with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The item, if there is one.</param>
    public bool TryFind(string id, [MaybeNullWhen(false)] out TItem item)
    {
        foreach (var part in Parts)
        {
            if (part.Find(id) is not (>= 0 and var rank)) continue;
            item = part.Items[rank];
            return true;
        }

        item = default;
        return false;
    }

    /// <summary>The index with an item added, in place of the one with the same id if there is one.</summary>
    /// <remarks>It makes a small part; small parts are merged, so that an item is read anew about log2(items) times.</remarks>
    /// <param name="item">The item.</param>
    public SpecificationIndex<T, TItem> With(TItem item) => new(
        _read,
        Removal,
        DoublingParts.With(
            Without(_read(item).Id).Parts, item, part => part.Count, part => part.LiveItems, items => IndexPart<T, TItem>.Of(items, _read)));

    /// <summary>The index without the item with an id; the same index if there is none.</summary>
    /// <param name="id">The id.</param>
    public SpecificationIndex<T, TItem> Without(string id)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].Find(id) is >= 0 and var rank)
                return new(_read, Removal, [.. Parts.Take(i), .. Emptied(Parts[i].Without(rank)), .. Parts.Skip(i + 1)]);
        }

        return this;
    }

    /// <summary>A reader for one thread. It keeps its memory: hold on to it for many subjects.</summary>
    public IndexReader<T, TItem> NewReader() => new(this);

    /// <summary>How questions are answered: what is indexed, what is evaluated, what it costs in memory.</summary>
    public IndexPlan DescribePlan() => IndexPlan.Of(this);

    private static IEnumerable<IndexPart<T, TItem>> Emptied(IndexPart<T, TItem> part) => part.Count == 0 ? [] : [part];
}
