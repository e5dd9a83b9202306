using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Series;

/// <summary>
/// An indicator over time in one territory or in several together: periods of one kind in order, each with its value or the reason why there is
/// none, and with the breaks between them. Immutable.
/// </summary>
public sealed record IndicatorSeries
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The variant.</summary>
    public required IndicatorVariant Variant { get; init; }

    /// <summary>Where.</summary>
    public required ValueList<TerritoryKey> Territories { get; init; }

    /// <summary>The periods in order, earliest first; at least one.</summary>
    public required ValueList<SeriesPoint> Points { get; init; }

    /// <summary>The latest period that has a value; <see langword="null"/> if none has.</summary>
    public SeriesPoint? Latest => Points.LastOrDefault(p => p.Value.Value is not null);

    /// <summary>
    /// The series of a variant, one for each kind of period: school years, calendar years, surveys and reference days of one date in the year are
    /// never mixed. Periods are those for which the observations hold the first count of the formula, or the figure itself.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="observations">Counts and published figures.</param>
    /// <param name="territories">Where; none inside another.</param>
    /// <param name="breaks">The breaks that are known.</param>
    /// <returns>The series, the one with most values first; empty if there is nothing.</returns>
    /// <exception cref="ArgumentException">There is no such variant, no territory, or one territory lies in another.</exception>
    public static ValueList<IndicatorSeries> Of(
        Indicator indicator, string variant, ObservationSet observations, ValueList<TerritoryKey> territories, ValueList<SeriesBreak> breaks)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(observations);
        var way = indicator.Variant(variant);
        return territories.SelectMany(t => PeriodsOf(indicator, way, observations, t)).Distinct()
            .GroupBy(KindOf)
            .Select(kind => Build(indicator, way, observations, territories, kind, breaks))
            .OrderByDescending(s => s.Points.Count(p => p.Value.Value is not null))
            .ThenBy(s => KindOf(s.Points[0].Value.Period), StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The change between two periods of the series.</summary>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    /// <returns>The change; or the obstacles: a value is missing, or a break stands between.</returns>
    /// <exception cref="ArgumentException">A period is not in the series, or they are not in order.</exception>
    public SeriesChange Change(ReportingPeriod earlier, ReportingPeriod later)
    {
        var (first, last) = (IndexOf(earlier), IndexOf(later));
        if (first >= last) throw new ArgumentException("The periods are not in order.", nameof(later));
        IEnumerable<IndicatorValue> ends = [Points[first].Value, Points[last].Value];
        return new(
            Points[first].Value,
            Points[last].Value,
            [
                .. ends.Where(v => v.Value is null).SelectMany(v => v.Missing).Distinct(),
                .. Points.Skip(first + 1).Take(last - first).SelectMany(p => p.Breaks).Distinct().Select(b => new LocalizedText(
                    $"Bruch in der Zeitreihe am {DateRange.German(b.From)}: {b.Reason.German}.",
                    $"Break in series on {DateRange.English(b.From)}: {b.Reason.English}.")),
            ]);
    }

    private static IndicatorSeries Build(
        Indicator indicator, IndicatorVariant variant, ObservationSet observations, ValueList<TerritoryKey> territories,
        IEnumerable<ReportingPeriod> kind, ValueList<SeriesBreak> breaks)
    {
        var ids = variant.Formula.Quantities.Select(q => q.Count).Append(indicator.Id).ToHashSet(StringComparer.Ordinal);
        var own = breaks.Where(b => ids.Contains(b.Of) && territories.Any(b.Territory.Overlaps)).OrderBy(b => b.From).ToList();
        var points = new List<SeriesPoint>();
        foreach (var period in kind.OrderBy(p => p.Days.Last))
        {
            var between = points.Count == 0 ? [] : own.Where(b => b.Separates(points[^1].Value.Period, period)).ToValueList();
            points.Add(new(indicator.Compute(variant.Id, observations, territories, period), between));
        }

        return new() { Indicator = indicator, Variant = variant, Territories = territories, Points = points.ToValueList() };
    }

    private static IEnumerable<ReportingPeriod> PeriodsOf(
        Indicator indicator, IndicatorVariant variant, ObservationSet observations, TerritoryKey territory)
    {
        var published = observations.Of(indicator.Id, variant.Id, territory).Where(o => o.Identity.Measurand.Breakdown == Breakdown.Total);
        var counted = variant.Formula.Quantities.Take(1).SelectMany(q => observations.Of(q.Count, q.Variant, territory));
        return published.Concat(counted).Select(o => o.Identity.Period);
    }

    private static string KindOf(ReportingPeriod period) => period switch
    {
        SchoolYear => "school-year",
        CalendarYear => "calendar-year",
        ReferenceDay day => $"day {day.Day.Month:00}-{day.Day.Day:00}",
        SurveyPeriod survey => $"survey {survey.Months}",
        _ => period.GetType().Name,
    };

    private int IndexOf(ReportingPeriod period)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            if (Points[i].Value.Period == period) return i;
        }

        throw new ArgumentException($"The series has no {period?.Text.English}.", nameof(period));
    }
}
