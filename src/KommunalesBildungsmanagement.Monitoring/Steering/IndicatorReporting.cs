namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>An indicator stood in a report.</summary>
/// <param name="Indicator">Id of the indicator, not blank.</param>
/// <param name="Report">The report, e.g. "Bildungsbericht 2025"; not blank. Mentions in the same report count once.</param>
/// <param name="On">The day of publication.</param>
public sealed record IndicatorReporting(string Indicator, string Report, LocalDate On)
{
    /// <summary>Id of the indicator, not blank.</summary>
    public string Indicator { get; init => field = Require.Text(value); } = Require.Text(Indicator, nameof(Indicator));

    /// <summary>The report, not blank.</summary>
    public string Report { get; init => field = Require.Text(value); } = Require.Text(Report, nameof(Report));
}
