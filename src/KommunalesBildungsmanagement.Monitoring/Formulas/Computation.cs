namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>What a formula came to, before it is dressed as the value of an indicator.</summary>
internal sealed record Computation
{
    public decimal? Value { get; init; }

    public (decimal Low, decimal High)? Span { get; init; }

    public Rate? Rate { get; init; }

    public ValueList<KommunalesBildungsmanagement.Indicators.Observation> Used { get; init; } = [];

    public ValueList<LocalizedText> Missing { get; init; } = [];

    public static Computation Without(IEnumerable<LocalizedText> missing) => new() { Missing = missing.ToValueList() };

    public static Computation Of(CountFound count) =>
        new() { Value = count.Value, Span = SpanOf(count.Low, count.High), Used = count.Used };

    /// <summary>Numerator by denominator, times a factor. The span is the widest that rounding at the source allows.</summary>
    public static Computation Of(CountFound numerator, CountFound denominator, decimal factor)
    {
        if (KommunalesBildungsmanagement.Rate.Of(numerator.Value, denominator.Value) is not { } rate)
        {
            return Without([new("Die Bezugsgröße ist null; eine Quote gibt es nicht.", "The denominator is zero; there is no rate.")]) with
            {
                Used = [.. numerator.Used, .. denominator.Used],
            };
        }

        return new()
        {
            Value = rate.Value * factor,
            Rate = rate,
            Span = denominator.Low > 0 ? SpanOf(numerator.Low / denominator.High * factor, numerator.High / denominator.Low * factor) : null,
            Used = [.. numerator.Used, .. denominator.Used],
        };
    }

    private static (decimal Low, decimal High)? SpanOf(decimal low, decimal high) => low == high ? null : (low, high);
}
