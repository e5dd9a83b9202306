using Bildungsportal.Storage;

namespace Bildungsportal.Catalogue;

/// <summary>One way to narrow the catalogue.</summary>
/// <param name="Key">Name of the query value.</param>
/// <param name="Label">Its label.</param>
/// <param name="Options">What can be chosen.</param>
/// <param name="IsKnown">Holds where the record says something about it; <see langword="null"/> if every record does.</param>
public sealed record Facet(string Key, LocalizedText Label, ValueList<FacetOption> Options, Specification<OfferingRow>? IsKnown = null)
{
    /// <summary>Value that asks for the records which say nothing about it.</summary>
    public const string Unknown = "unbekannt";
}
