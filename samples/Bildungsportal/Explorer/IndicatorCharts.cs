using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Charts;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsportal.Explorer;

/// <summary>Charts of series and rankings, with a sentence for those who do not see them.</summary>
internal static class IndicatorCharts
{
    /// <summary>A series, with Land and country beside it where they can be compared at all.</summary>
    public static LineChart Of(IndicatorSeries series, ObservationSet observations, PlaceNames names)
    {
        var own = series.Territories[0];
        var (first, last) = (series.Points.First(p => p.Value.Value is not null).Value, series.Latest!.Value);
        return new()
        {
            Title = Titled(series.Indicator.Label, names[own]),
            Description = first.Period == last.Period
                ? new($"Ein Wert: {last.Text.German}, {last.Period.Text.German}.", $"One value: {last.Text.English}, {last.Period.Text.English}.")
                : new(
                    $"Von {first.Text.German} ({first.Period.Text.German}) auf {last.Text.German} ({last.Period.Text.German}). Alle Werte in der Tabelle.",
                    $"From {first.Text.English} ({first.Period.Text.English}) to {last.Text.English} ({last.Period.Text.English}). All values in the table."),
            Unit = series.Variant.Unit,
            Decimals = series.Variant.Decimals,
            Periods = series.Points.Select(p => p.Value.Period.Text).ToValueList(),
            Lines =
            [
                LineOf(names[own], series.Points.Select(p => p.Value), series),
                .. Wider(series).Select(key => LineOf(
                    names[key], series.Points.Select(p => series.Indicator.Compute(series.Variant.Id, observations, key, p.Value.Period)), series))
                    .Where(line => line.Values.Any(v => v is not null)),
            ],
        };
    }

    /// <summary>A ranking as bars; the own one is marked, and those without a value stand at the end.</summary>
    public static BarChart Of(IndicatorRanking ranking, TerritoryKey own, PlaceNames names)
    {
        var all = ranking.Ranked.Select(r => r.Value).Concat(ranking.WithoutValue).ToList();
        var sample = all[0];
        return new()
        {
            Title = Titled(sample.Indicator.Label, sample.Period.Text),
            Description = Summary(ranking, own, names),
            Unit = sample.Variant.Unit,
            Decimals = sample.Variant.Decimals,
            Bars = all.Select(v => new Bar(
                names[v.Territories[0]], v.Value, v.Value is { } value ? ShownNumber.Of(value, v.Variant.Decimals) : new("–", "–"),
                v.Territories[0] == own)).ToValueList(),
        };
    }

    private static LocalizedText Summary(IndicatorRanking ranking, TerritoryKey own, PlaceNames names)
    {
        if (ranking.Ranked.Count == 0) return new("Kein Gebiet hat einen Wert.", "No territory has a value.");
        var (highest, lowest) = (ranking.Ranked[0].Value, ranking.Ranked[^1].Value);
        var mine = ranking.Ranked.FirstOrDefault(r => r.Value.Territories[0] == own);
        var (high, low) = (names[highest.Territories[0]], names[lowest.Territories[0]]);
        var text = new LocalizedText(
            $"Höchster Wert: {high.German}, {highest.Text.German}; niedrigster: {low.German}, {lowest.Text.German}.",
            $"Highest value: {high.English}, {highest.Text.English}; lowest: {low.English}, {lowest.Text.English}.");
        return mine.Value is null
            ? text
            : new(
                $"{text.German} {names[own].German}: Platz {mine.Rank} von {ranking.Ranked.Count}.",
                $"{text.English} {names[own].English}: rank {mine.Rank} of {ranking.Ranked.Count}.");
    }

    private static LocalizedText Titled(LocalizedText label, LocalizedText what) =>
        new($"{label.German}, {what.German}", $"{label.English}, {what.English}");

    // Counts of a district vanish beside those of a Land; shares do not.
    private static IEnumerable<TerritoryKey> Wider(IndicatorSeries series)
    {
        var own = series.Territories[0];
        if (series.Variant.Formula is CountOf) yield break;
        if (own.Level > TerritoryLevel.State) yield return own.State;
        if (own.Level > TerritoryLevel.Country) yield return TerritoryKey.Germany;
    }

    private static ChartLine LineOf(LocalizedText label, IEnumerable<IndicatorValue> values, IndicatorSeries series) => new(
        label, values.Select(v => v.Rounded).ToValueList(),
        series.Points.Index().Where(p => p.Item.Breaks.Count > 0).Select(p => p.Index).ToValueList());
}
