namespace KommunalesBildungsmanagement.Matching;

/// <summary>An item in a ranking.</summary>
/// <typeparam name="TItem">The item.</typeparam>
/// <param name="Item">The item.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Points">Points of all preferences that are met.</param>
public readonly record struct Ranked<TItem>(TItem Item, Verdict Verdict, int Points);
