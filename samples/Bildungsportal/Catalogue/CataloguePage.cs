using KommunalesBildungsmanagement.Offerings;

namespace Bildungsportal.Catalogue;

/// <summary>An answer of the catalogue.</summary>
/// <param name="Offerings">The offerings found, by title and id.</param>
/// <param name="Facets">Facets with counts.</param>
/// <param name="Total">How many offerings there are without any choice.</param>
public sealed record CataloguePage(ValueList<LearningOffering> Offerings, ValueList<FacetCounts> Facets, int Total);
