namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Horizontal bars, one for each place or category, from zero. What has no value keeps its row, with the sign in place of a bar.</summary>
public sealed record BarChart : Chart
{
    /// <summary>The bars, from top to bottom; at least one.</summary>
    public required ValueList<Bar> Bars { get; init => field = Require.AtLeastOne(value); }
}
