namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Lines over time, on an axis from zero. A missing value and a break in series interrupt the line.</summary>
public sealed record LineChart : Chart
{
    /// <summary>The periods, from left to right; at least one.</summary>
    public required ValueList<LocalizedText> Periods { get; init => field = Require.AtLeastOne(value); }

    /// <summary>The lines; at least one.</summary>
    public required ValueList<ChartLine> Lines { get; init => field = Require.AtLeastOne(value); }
}
