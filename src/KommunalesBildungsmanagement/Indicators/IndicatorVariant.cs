namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// One way to compute an indicator. The same name often has several accepted formulas; figures of different variants are never compared.
/// </summary>
/// <param name="Id">Id within the indicator, e.g. "1".</param>
/// <param name="Formula">The formula in words: numerator, denominator, when counted.</param>
public sealed record IndicatorVariant(string Id, LocalizedText Formula)
{
    /// <summary>Id within the indicator, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));

    /// <summary>To which territory persons are counted; <see langword="null"/> where it does not apply.</summary>
    public TerritorialPrinciple? Principle { get; init; }

    /// <summary>The ids of the indicators that are numerator and denominator, if it is a rate of counts.</summary>
    public RateOf? Rate { get; init; }
}
