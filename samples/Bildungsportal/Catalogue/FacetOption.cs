using Bildungsportal.Storage;

namespace Bildungsportal.Catalogue;

/// <summary>A value of a facet.</summary>
/// <param name="Value">Value in the address.</param>
/// <param name="Label">Its label.</param>
/// <param name="Condition">The condition over a row.</param>
public sealed record FacetOption(string Value, LocalizedText Label, Specification<OfferingRow> Condition);
