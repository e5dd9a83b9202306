using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Comparisons;

/// <summary>A value that a figure is compared with.</summary>
/// <param name="Kind">With what.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">The value, or why there is none.</param>
/// <param name="Difference">
/// Own value less this one, in the unit of the variant; <see langword="null"/> if one is missing or a break stands between.
/// </param>
/// <param name="Obstacles">Why there is no difference.</param>
public sealed record ComparedValue(
    ComparisonKind Kind, LocalizedText Label, IndicatorValue Value, decimal? Difference, ValueList<LocalizedText> Obstacles);
