namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>A category in the leading cell of a row, e.g. a kind of school.</summary>
/// <param name="Header">The cell.</param>
/// <param name="Code">The category of the dimension; <see langword="null"/> for the total over all categories.</param>
public sealed record RegionalCategory(string Header, string? Code);
