using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// What makes an observation this one and no other. Two figures with the same identity contradict each other unless they are equal.
/// </summary>
/// <param name="Measurand">Indicator, variant and breakdown.</param>
/// <param name="Territory">Key of the territory.</param>
/// <param name="TerritorialStatus">The day to which the boundaries refer (Gebietsstand); <see langword="null"/> if the source does not say.</param>
/// <param name="Period">When it holds.</param>
/// <param name="Source">Id of the source, e.g. table code <c>21111-02-06-4</c>.</param>
/// <param name="Vintage">When the source was issued (Stand); <see langword="null"/> if it does not say.</param>
public sealed record ObservationIdentity(
    Measurand Measurand, TerritoryKey Territory, LocalDate? TerritorialStatus, ReportingPeriod Period, string Source, LocalDate? Vintage)
{
    /// <summary>Id of the source, not blank.</summary>
    public string Source { get; init => field = Require.Text(value); } = Require.Text(Source, nameof(Source));
}
