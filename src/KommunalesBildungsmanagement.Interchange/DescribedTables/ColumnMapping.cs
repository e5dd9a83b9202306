using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>What a column of a described table measures.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Measurand">What it measures.</param>
/// <param name="Territory">The territory of its figures, if it is another one than that of the table.</param>
public sealed record ColumnMapping(string Column, Measurand Measurand, TerritoryKey? Territory = null);
