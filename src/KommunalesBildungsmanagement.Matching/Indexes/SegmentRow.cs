namespace KommunalesBildungsmanagement.Matching;

/// <summary>A row before it has bits.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Place">Where it stood in the list.</param>
/// <param name="Requirements">Its requirements over facts, as the entry has them.</param>
/// <param name="Preferences">Its preferences over facts; those that everybody or nobody meets are not among them.</param>
/// <param name="Points">Points that every subject gives.</param>
internal sealed record SegmentRow<T>(
    IndexEntry<T> Entry,
    int Place,
    (IndexRequirement<T> Requirement, IndexedCondition<T> Condition)[] Requirements,
    (IndexPreference<T> Preference, IndexedCondition<T> Condition)[] Preferences,
    int Points)
{
    /// <summary>The clause by which it stands together with others, if it does.</summary>
    public IndexedClause<T>? Clustered { get; init; }

    /// <summary>The fact that the element for which it stands here is in the set; -1 if it stands for none.</summary>
    public int Element { get; init; } = -1;

    /// <summary>The facts that meet one of the preferences that weigh most, each once.</summary>
    public IReadOnlyList<int> PrefersMost { get; init; } = [];

    /// <summary>The facts that meet one of the lesser preferences that have columns.</summary>
    public IReadOnlyList<int> Prefers { get; init; } = [];

    /// <summary>The most points without the preferences that weigh most.</summary>
    public int MostOthers { get; init; }

    /// <summary>The most points without any preference that has a column.</summary>
    public int MostWithout { get; init; }
}
