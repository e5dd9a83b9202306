namespace Bildungsportal.Catalogue;

/// <summary>A facet with the counts of its values.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Options">Values that occur, with counts.</param>
/// <param name="Unknown">How many records say nothing about it.</param>
/// <param name="Total">How many records the other facets leave.</param>
/// <param name="Chosen">The chosen value, if any.</param>
public sealed record FacetCounts(Facet Facet, ValueList<OptionCount> Options, int Unknown, int Total, string? Chosen);
