using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Series;

/// <summary>The change of an indicator between two periods, or why it cannot be stated.</summary>
/// <param name="First">The earlier value.</param>
/// <param name="Last">The later value.</param>
/// <param name="Obstacles">Why the change cannot be stated; empty if it can.</param>
[ResultMatters]
public sealed record SeriesChange(IndicatorValue First, IndicatorValue Last, ValueList<LocalizedText> Obstacles)
{
    /// <summary>Later less earlier value, in the unit of the variant (points for percent); <see langword="null"/> with obstacles.</summary>
    public decimal? Difference => Obstacles.Count == 0 ? Last.Value - First.Value : null;

    /// <summary>The difference as a share of the earlier value; <see langword="null"/> with obstacles or from zero.</summary>
    public decimal? Relative => Difference is { } difference && First.Value is { } first and not 0 ? difference / first : null;
}
