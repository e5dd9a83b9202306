using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>A column of a regional table: how it is headed, and what it measures.</summary>
/// <param name="Header">Its header cells, from top to bottom, as the last lines of the header; upper lines may be left out.</param>
/// <param name="Measurand">What it measures, without the category of the row.</param>
/// <param name="Unit">The unit of its figures.</param>
public sealed record RegionalColumn(ValueList<string> Header, Measurand Measurand, LocalizedText Unit)
{
    /// <summary>Whether the figures of parts of a territory add up to its own. Rates and figures per head do not.</summary>
    public bool AddsUp { get; init; } = true;

    /// <summary>Whether a rounding for confidentiality concerns it: counts of persons. Numbers of schools are not rounded.</summary>
    public bool IsConfidential { get; init; } = true;

    /// <summary>Name for locations: its header cells that are not empty, separated by slashes.</summary>
    public string Name { get; } = string.Join('/', Header.Where(c => c.Length > 0));
}
