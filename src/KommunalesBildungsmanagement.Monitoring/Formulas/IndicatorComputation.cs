using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>Computes indicators from observations. Pure: same observations, same value, whatever their order.</summary>
public static class IndicatorComputation
{
    /// <summary>The value of a variant in one territory.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="observations">Counts and published figures.</param>
    /// <param name="territory">Where.</param>
    /// <param name="period">When.</param>
    /// <exception cref="ArgumentException">The indicator has no such variant.</exception>
    public static IndicatorValue Compute(
        this Indicator indicator, string variant, ObservationSet observations, TerritoryKey territory, ReportingPeriod period) =>
        Compute(indicator, variant, observations, [territory], period);

    /// <summary>
    /// The value of a variant in several territories together. Counts are added up; a rate is formed from the sums and never averaged, so a rate
    /// that is only published has no value for several territories.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="observations">Counts and published figures.</param>
    /// <param name="territories">Where; none inside another.</param>
    /// <param name="period">When.</param>
    /// <exception cref="ArgumentException">There is no such variant, no territory, or one territory lies in another.</exception>
    public static IndicatorValue Compute(
        this Indicator indicator, string variant, ObservationSet observations, ValueList<TerritoryKey> territories, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(period);
        CheckDisjoint(territories);
        var way = indicator.Variant(variant);
        var counts = new CountSource(observations, territories);
        var computed = way.Formula.Compute(counts, period);
        var published = territories.Count == 1 ? Published(indicator, way, observations, territories[0], period) : null;
        var value = new IndicatorValue
        {
            Indicator = indicator,
            Variant = way,
            Territories = territories,
            Period = period,
            Value = computed.Value,
            Span = computed.Span,
            Rate = computed.Rate,
            Used = computed.Used,
            Missing = computed.Missing,
            Open = computed.Value is null ? counts.Open.ToValueList() : [],
        };
        if (value.Value is null && published is not null) value = Take(value, published);
        return value with { Limits = LimitsOf(value, published).ToValueList() };
    }

    private static void CheckDisjoint(ValueList<TerritoryKey> territories)
    {
        if (territories.Count == 0) throw new ArgumentException("At least one territory is needed.", nameof(territories));
        for (var i = 0; i < territories.Count; i++)
        {
            for (var k = i + 1; k < territories.Count; k++)
            {
                if (!territories[i].Overlaps(territories[k])) continue;
                throw new ArgumentException($"{territories[i]} and {territories[k]} overlap; people would be counted twice.", nameof(territories));
            }
        }
    }

    private static Observation? Published(
        Indicator indicator, IndicatorVariant variant, ObservationSet observations, TerritoryKey territory, ReportingPeriod period) =>
        observations.Of(indicator.Id, variant.Id, territory)
            .Where(o => o.Identity.Period == period && o.Identity.Measurand.Breakdown == Breakdown.Total)
            .OrderByDescending(o => o.Identity.Vintage).ThenBy(o => o.Identity.Source, StringComparer.Ordinal)
            .ThenBy(o => o.Identity.TerritorialStatus).FirstOrDefault();

    private static IndicatorValue Take(IndicatorValue value, Observation published) => published.Figure.Value is { } figure
        ? value with { Value = figure, IsPublished = true, Used = [published], Missing = [], Open = [] }
        : value with { Used = [published], Open = [published, .. value.Open], Missing = [Withheld(published.Figure.Text), .. value.Missing] };

    private static LocalizedText Withheld(LocalizedText sign) =>
        new($"Veröffentlichter Wert: {sign.German}.", $"Published value: {sign.English}.");

    private static IEnumerable<LocalizedText> LimitsOf(IndicatorValue value, Observation? published)
    {
        if (value.Span is { } span)
        {
            var (low, high) = (value with { Value = span.Low, Used = [] }, value with { Value = span.High, Used = [] });
            yield return new(
                $"Zählungen sind an der Quelle gerundet; der Wert liegt zwischen {low.Text.German} und {high.Text.German}.",
                $"Counts are rounded at the source; the value lies between {low.Text.English} and {high.Text.English}.");
        }

        var statuses = value.Used.Select(o => o.Identity.TerritorialStatus).OfType<LocalDate>().Distinct().Order().ToList();
        if (statuses.Count > 1)
        {
            var (german, english) = (string.Join(", ", statuses.Select(DateRange.German)), string.Join(", ", statuses.Select(DateRange.English)));
            yield return new(
                $"Die Zählungen haben verschiedene Gebietsstände: {german}.",
                $"The counts have different territorial statuses: {english}.");
        }

        if (published?.Figure.Value is not { } figure || value.IsPublished || value.Value is not { } computed) yield break;
        if (Math.Abs(figure - computed) <= HalfUnit(figure)) yield break;
        yield return new(
            $"Die Quelle „{published.Provenance.Source}“ veröffentlicht einen anderen Wert: {published.Figure.Text.German}.",
            $"The source '{published.Provenance.Source}' publishes another value: {published.Figure.Text.English}.");
    }

    /// <summary>Half of the last decimal that the source shows: as far as rounding may take the published figure from the computed one.</summary>
    private static decimal HalfUnit(decimal figure)
    {
        var unit = 1m;
        for (var i = 0; i < figure.Scale; i++) unit /= 10;
        return unit / 2;
    }
}
