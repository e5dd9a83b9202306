using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Comparisons;

/// <summary>A figure beside its own past, its Regierungsbezirk, Land, Germany, and similar districts; always the same variant and period.</summary>
public sealed record IndicatorComparison
{
    private static readonly ValueFormat<ComparisonKind> Kinds = ValueFormat.For<ComparisonKind>();

    /// <summary>The figure.</summary>
    public required IndicatorValue Own { get; init; }

    /// <summary>What it is compared with, in the order of <see cref="ComparisonKind"/>.</summary>
    public required ValueList<ComparedValue> Others { get; init; }

    /// <summary>Compares a figure.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="observations">Counts and published figures.</param>
    /// <param name="territory">Where.</param>
    /// <param name="period">When.</param>
    /// <param name="similar">Similar districts; their counts are added up.</param>
    /// <param name="breaks">Breaks in series that are known.</param>
    public static IndicatorComparison Of(
        Indicator indicator, string variant, ObservationSet observations, TerritoryKey territory, ReportingPeriod period,
        ValueList<ComparisonGroup> similar, ValueList<SeriesBreak> breaks)
    {
        var own = indicator.Compute(variant, observations, territory, period);
        return new()
        {
            Own = own,
            Others =
            [
                .. Past(own, observations, breaks),
                .. Wider(territory).Select(w => Beside(own, w.Kind, Kinds.Describe(w.Kind), indicator.Compute(variant, observations, w.Key, period))),
                .. similar.Select(g => Beside(
                    own, ComparisonKind.SimilarDistricts, g.Label, indicator.Compute(variant, observations, g.Members, period))),
            ],
        };
    }

    private static IEnumerable<ComparedValue> Past(IndicatorValue own, ObservationSet observations, ValueList<SeriesBreak> breaks)
    {
        var series = IndicatorSeries.Of(own.Indicator, own.Variant.Id, observations, own.Territories, breaks)
            .FirstOrDefault(s => s.Points.Any(p => p.Value.Period == own.Period));
        var before = series?.Points.TakeWhile(p => p.Value.Period != own.Period).LastOrDefault(p => p.Value.Value is not null);
        if (before is null) yield break;
        var change = series!.Change(before.Value.Period, own.Period);
        yield return new(ComparisonKind.OwnPast, before.Value.Period.Text, before.Value, change.Difference, change.Obstacles);
    }

    private static IEnumerable<(ComparisonKind Kind, TerritoryKey Key)> Wider(TerritoryKey territory)
    {
        if (territory.Level > TerritoryLevel.GovernmentRegion && territory.GovernmentRegion is { } region)
        {
            yield return (ComparisonKind.GovernmentRegion, region);
        }

        if (territory.Level > TerritoryLevel.State) yield return (ComparisonKind.State, territory.State);
        if (territory.Level > TerritoryLevel.Country) yield return (ComparisonKind.Country, TerritoryKey.Germany);
    }

    private static ComparedValue Beside(IndicatorValue own, ComparisonKind kind, LocalizedText label, IndicatorValue other) =>
        new(kind, label, other, own.Value - other.Value, [.. own.Missing, .. other.Missing]);
}
