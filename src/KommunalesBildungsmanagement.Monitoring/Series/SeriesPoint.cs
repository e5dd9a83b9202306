using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Series;

/// <summary>One period of a series.</summary>
/// <param name="Value">The value, or why there is none.</param>
/// <param name="Breaks">The breaks between this period and the one before it in the series.</param>
public sealed record SeriesPoint(IndicatorValue Value, ValueList<SeriesBreak> Breaks);
