using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What a cell holds in the two other tables that look the same from outside.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="First">Its count in the table in which the protected cell is highest.</param>
/// <param name="Second">Its count in the table in which the protected cell is lowest.</param>
public sealed record WitnessChange(Breakdown Cell, long First, long Second);
