namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Parts of which each is made at least twice as large as the next: adding an item makes a small part, and merges about log2(items) times.
/// </summary>
internal static class DoublingParts
{
    /// <summary>The parts with an item added at the end.</summary>
    /// <param name="parts">The parts, largest first.</param>
    /// <param name="item">The item.</param>
    /// <param name="count">How many items of a part still count.</param>
    /// <param name="items">The items of a part that still count.</param>
    /// <param name="make">Makes a part.</param>
    public static List<TPart> With<TPart, TItem>(
        IEnumerable<TPart> parts, TItem item, Func<TPart, int> count, Func<TPart, IEnumerable<TItem>> items, Func<List<TItem>, TPart> make)
    {
        var left = parts.ToList();
        List<TItem> last = [item];
        while (left.Count > 0 && count(left[^1]) < 2 * last.Count)
        {
            last.AddRange(items(left[^1]));
            left.RemoveAt(left.Count - 1);
        }

        left.Add(make(last));
        return left;
    }
}
