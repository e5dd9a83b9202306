using KommunalesBildungsmanagement.Offerings;

namespace Bildungsportal.Catalogue;

/// <summary>An answer of the catalogue.</summary>
/// <param name="Offerings">The offerings found, by title and id.</param>
/// <param name="Facets">Facets with counts.</param>
/// <param name="Total">How many offerings there are without any choice.</param>
public sealed record CataloguePage(ValueList<LearningOffering> Offerings, ValueList<FacetCounts> Facets, int Total);

/// <summary>A facet with the counts of its values.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Options">Values that occur, with counts.</param>
/// <param name="Unknown">How many records say nothing about it.</param>
/// <param name="Total">How many records the other facets leave.</param>
/// <param name="Chosen">The chosen value, if any.</param>
public sealed record FacetCounts(Facet Facet, ValueList<OptionCount> Options, int Unknown, int Total, string? Chosen);

/// <summary>A value and how many records have it.</summary>
/// <param name="Option">The value.</param>
/// <param name="Count">The count.</param>
public sealed record OptionCount(FacetOption Option, int Count);
