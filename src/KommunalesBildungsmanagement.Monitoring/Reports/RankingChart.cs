using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Charts;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Monitoring.Series;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>The districts around, ordered by an indicator, as bars and as a table.</summary>
internal static class RankingChart
{
    private static readonly ValueFormat<WantedDirection> Directions = ValueFormat.For<WantedDirection>();

    /// <summary>The chart; nothing where fewer than two districts have a figure.</summary>
    public static ReportBlock? Block(ReportDesk desk, IndicatorSeries series)
    {
        var (indicator, variant, own) = (series.Indicator, series.Variant, series.Latest!.Value);
        var ranking = IndicatorRanking.Of(indicator, variant.Id, desk.Observations, desk.Peers, own.Period);
        if (ranking.Ranked.Count < 2) return null;

        // What is held back stands last, in the order of keys: its place among the others would tell of its value.
        var rows = ranking.Ranked.Select(r => r.Value).Concat(ranking.WithoutValue)
            .Select(v => (Name: LocalizedText.Same(desk.Request.NameOf(v.Territories[0])), Figure: desk.Release.Of(v), Value: v))
            .OrderBy(r => r.Figure.Value is null).ThenBy(r => r.Figure.Value is null ? r.Value.Territories[0] : default).ToList();
        if (rows.Count(r => r.Figure.Value is not null) < 2) return null;
        var title = new LocalizedText(
            $"{indicator.Id} {indicator.Label.German}, {own.Period.Text.German}",
                $"{indicator.Id} {indicator.Label.English}, {own.Period.Text.English}");
        return new ReportChart(
            new BarChart
            {
                Title = title,
                Description = Describe(desk, ranking, indicator),
                Unit = variant.Unit,
                Decimals = variant.Decimals,
                Bars = rows.Select(r => new Bar(r.Name, r.Figure.Value, Print(r.Figure), IsOwn(desk, r.Value))).ToValueList(),
            },
            new()
            {
                Caption = new($"{title.German}, {variant.Unit.German}", $"{title.English}, {variant.Unit.English}"),
                RowHead = new("Kreis", "District"),
                Columns = [variant.Unit],
                Rows = rows.Select(r => new ReportRow(r.Name, [r.Figure with { Remarks = [] }], IsOwn(desk, r.Value))).ToValueList(),
            });
    }

    private static bool IsOwn(ReportDesk desk, Formulas.IndicatorValue value) => value.Territories[0] == desk.Request.Territory;

    private static LocalizedText Print(ReportFigure figure) => new(
        figure.Print(System.Globalization.CultureInfo.GetCultureInfo("de")), figure.Print(System.Globalization.CultureInfo.InvariantCulture));

    private static LocalizedText Describe(ReportDesk desk, IndicatorRanking ranking, Indicator indicator)
    {
        var ranked = ranking.Ranked.Where(r => desk.Release.Of(r.Value).Value is not null).ToList();
        var (first, last) = (ranked[0].Value, ranked[^1].Value);
        var (name, direction) = (desk.Request.NameOf(desk.Request.Territory), Directions.Describe(indicator.Direction));
        var own = ranked.FindIndex(r => IsOwn(desk, r.Value));
        var place = own < 0
            ? new LocalizedText($"{name} hat keinen Wert.", $"{name} has no value.")
            : new(
                $"{name} steht an Stelle {own + 1} von {ranked.Count}.", $"{name} stands at place {own + 1} of {ranked.Count}.");
        return new(
            $"Balken von hoch nach niedrig ({direction.German}): am höchsten {NameOf(desk, first)} mit {first.Text.German}, am niedrigsten "
            + $"{NameOf(desk, last)} mit {last.Text.German}. {place.German}",
            $"Bars from high to low ({direction.English}): highest {NameOf(desk, first)} with {first.Text.English}, lowest "
            + $"{NameOf(desk, last)} with {last.Text.English}. {place.English}");
    }

    private static string NameOf(ReportDesk desk, Formulas.IndicatorValue value) => desk.Request.NameOf(value.Territories[0]);
}
