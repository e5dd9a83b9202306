using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>
/// Sum of quotas (Quotensummenverfahren): for every single year of age the count by the population of that age, then the sum, times 100. The
/// comparison figure of the KMK; needs ages by single years.
/// </summary>
/// <param name="Numerator">What is counted, e.g. leavers without certificate.</param>
/// <param name="Denominator">Population.</param>
/// <param name="Ages">The ages that are added up; with an upper end.</param>
public sealed record QuotaSumOf(Quantity Numerator, Quantity Denominator, AgeBand Ages) : IndicatorFormula
{
    /// <summary>The ages that are added up; with an upper end.</summary>
    /// <exception cref="InvalidValueException">There is no upper end.</exception>
    public AgeBand Ages { get; init => field = Closed(value); } = Closed(Ages);

    /// <summary>Which period the population has, seen from the period of the indicator.</summary>
    public PeriodLink DenominatorPeriod { get; init; } = PeriodLink.Same;

    /// <inheritdoc/>
    public override ValueList<Quantity> Quantities => [Numerator with { Ages = Ages }, Denominator with { Ages = Ages }];

    internal override Computation Compute(CountSource counts, ReportingPeriod period)
    {
        var missing = new List<LocalizedText>();
        var years = Enumerable.Range(Ages.From, Ages.Below!.Value - Ages.From).Select(age => new AgeBand(age, age + 1)).ToList();
        var found = counts.TryFind(years.Select(a => Numerator with { Ages = a }).ToValueList(), period, missing, out var numerators);
        if (!counts.TryFind(
                years.Select(a => Denominator with { Ages = a }).ToValueList(), DenominatorPeriod.From(period), missing, out var denominators)
            || !found)
        {
            return Computation.Without(missing);
        }

        var quotas = numerators!.Zip(denominators, (over, under) => Computation.Of(over, under, 100)).ToList();
        if (quotas.Find(q => q.Value is null) is { } empty) return empty;
        return new()
        {
            Value = quotas.Sum(q => q.Value!.Value),
            Span = quotas.Exists(q => q.Span is not null)
                ? (quotas.Sum(q => q.Span?.Low ?? q.Value!.Value), quotas.Sum(q => q.Span?.High ?? q.Value!.Value))
                : null,
            Used = quotas.SelectMany(q => q.Used).ToValueList(),
        };
    }

    private static AgeBand Closed(AgeBand ages) => ages.Below is null
        ? throw Require.Broken(
            "formula.open-ages", nameof(Ages), ages.Code,
            new("Eine Quotensumme braucht ein höchstes Alter.", "A sum of quotas needs a highest age."),
            new("Ein Ende angeben, z. B. 15-<18.", "State an end, e.g. 15-<18."))
        : ages;
}
