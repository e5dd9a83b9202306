namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>A cell, read by the kind of its column.</summary>
/// <param name="Text">The text as it stands; empty for an empty cell.</param>
/// <param name="Number">The number, exact; <see langword="null"/> for text, for an empty cell and for one that is refused.</param>
public readonly record struct DescribedCell(string Text, decimal? Number);
