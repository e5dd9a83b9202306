using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>The leavers of one territory in one school year.</summary>
/// <param name="Territory">Key of the territory.</param>
/// <param name="Name">Its name as it stands in the table.</param>
/// <param name="Year">The school year.</param>
/// <param name="Observations">Total and female, of all leavers and of each certificate: 14 observations, in the order of the
/// columns.</param>
public sealed record LeaverRow(TerritoryKey Territory, string Name, SchoolYear Year, ValueList<Observation> Observations);
