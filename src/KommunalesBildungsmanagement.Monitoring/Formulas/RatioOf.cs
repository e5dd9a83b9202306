using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>
/// One count by another, times a factor (100 for percent). Several territories: the sum of numerators by the sum of denominators; rates are never
/// averaged, and nothing is cut off at 100 %.
/// </summary>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Of what, or for how many.</param>
public sealed record RatioOf(Quantity Numerator, Quantity Denominator) : IndicatorFormula
{
    /// <summary>100 for percent, 1,000 for "per 1,000", 1 for a plain ratio; more than 0.</summary>
    /// <exception cref="InvalidValueException">It is zero or negative.</exception>
    public decimal Factor
    {
        get;
        init => field = value > 0
            ? value
            : throw Require.Broken(
                "formula.factor", nameof(Factor), value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new("Der Faktor ist nicht größer als null.", "The factor is not more than zero."),
                new("100 für Prozent angeben, 1 für ein einfaches Verhältnis.", "State 100 for percent, 1 for a plain ratio."));
    } = 100;

    /// <summary>Which period the numerator has, seen from the period of the indicator.</summary>
    public PeriodLink NumeratorPeriod { get; init; } = PeriodLink.Same;

    /// <summary>Which period the denominator has, seen from the period of the indicator.</summary>
    public PeriodLink DenominatorPeriod { get; init; } = PeriodLink.Same;

    /// <inheritdoc/>
    public override ValueList<Quantity> Quantities => Numerator == Denominator ? [Numerator] : [Numerator, Denominator];

    internal override Computation Compute(CountSource counts, ReportingPeriod period)
    {
        var missing = new List<LocalizedText>();
        var (over, under) = (NumeratorPeriod.From(period), DenominatorPeriod.From(period));

        // Parts of one count come from one edition: a corrected numerator by an uncorrected denominator would be nobody's figure.
        if (Numerator.Count == Denominator.Count && Numerator.Variant == Denominator.Variant && over == under)
        {
            return counts.TryFind([Numerator, Denominator], over, missing, out var both)
                ? Computation.Of(both[0], both[1], Factor)
                : Computation.Without(missing);
        }

        var hasNumerator = counts.TryFind(Numerator, over, missing, out var numerator);
        return counts.TryFind(Denominator, under, missing, out var denominator) && hasNumerator
            ? Computation.Of(numerator!, denominator, Factor)
            : Computation.Without(missing);
    }
}
