namespace KommunalesBildungsmanagement.Matching;

/// <summary>A row before it has bits.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Place">Where it stood in the list.</param>
/// <param name="Requirements">Its requirements over facts.</param>
/// <param name="Preferences">Its preferences over facts, with their weights; those that everybody or nobody meets are not among them.</param>
/// <param name="Points">Points that every subject gives.</param>
/// <param name="MostPoints">The most points that it can give.</param>
/// <param name="IsExact">Whether something has to be evaluated on the candidate itself.</param>
internal sealed record SegmentRow<T>(
    IndexEntry<T> Entry,
    int Place,
    IReadOnlyList<IndexedCondition> Requirements,
    IReadOnlyList<(IndexedCondition Condition, int Weight)> Preferences,
    int Points,
    int MostPoints,
    bool IsExact);
