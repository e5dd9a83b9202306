namespace KommunalesBildungsmanagement.Indicators;

/// <summary>A rate of two counts that are observed for themselves.</summary>
/// <param name="Numerator">Indicator id and breakdown of what is counted.</param>
/// <param name="Denominator">Indicator id and breakdown of what it is counted of.</param>
public sealed record RateOf(Measurand Numerator, Measurand Denominator);
