using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>One row of a regional table.</summary>
/// <param name="Territory">Key of the territory.</param>
/// <param name="Name">Its name as it stands in the table.</param>
/// <param name="Period">The period.</param>
/// <param name="Category">The category, e.g. of the dimension school-type; <see langword="null"/> for the total, or if the table has none.</param>
/// <param name="Observations">One for each column, in their order.</param>
public sealed record RegionalRow(
    TerritoryKey Territory, string Name, ReportingPeriod Period, string? Category, ValueList<Observation> Observations);
