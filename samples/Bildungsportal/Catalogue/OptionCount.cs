namespace Bildungsportal.Catalogue;

/// <summary>A value and how many records have it.</summary>
/// <param name="Option">The value.</param>
/// <param name="Count">The count.</param>
public sealed record OptionCount(FacetOption Option, int Count);
