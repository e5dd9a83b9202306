using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Charts;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>What a report says of one indicator: definition, comparison, series, ranking, parts, groups, limits.</summary>
internal static class IndicatorChapter
{
    private static readonly ValueFormat<TerritorialPrinciple> Principles = ValueFormat.For<TerritorialPrinciple>();
    private static readonly ValueFormat<EvidenceMark> Marks = ValueFormat.For<EvidenceMark>();

    public static ReportSection Write(ReportDesk desk, List<IndicatorSeries> variants, CountTables tables)
    {
        var indicator = variants[0].Indicator;
        var blocks = new List<ReportBlock>();
        var hasCharts = desk.Request.Format != ProductFormat.DataCompendium;
        foreach (var series in variants)
        {
            blocks.Add(Definition(series.Variant, indicator.Variants.Count));
            blocks.Add(Comparison(desk, series));
            if (hasCharts && Line(desk, series) is { } line) blocks.Add(line);
            if (hasCharts && series.Variant.Formula is not CountOf && RankingChart.Block(desk, series) is { } ranking) blocks.Add(ranking);
            if (GroupTable.Block(desk, series) is { } groups) blocks.Add(groups);
            blocks.AddRange(tables.Of(series));
        }

        blocks.Add(new ReportList(new("Zu beachten", "Mind"), indicator.Remarks));
        return new(new($"{indicator.Id} {indicator.Label.German}", $"{indicator.Id} {indicator.Label.English}"), blocks.ToValueList(), []);
    }

    private static ReportParagraph Definition(IndicatorVariant variant, int variants)
    {
        var which = variants > 1 ? new LocalizedText($"Variante {variant.Id}: ", $"Variant {variant.Id}: ") : null;
        var principle = variant.Principle is { } known ? Principles.Describe(known) : null;
        var mark = Marks.Describe(variant.Evidence);
        return new(new(
            $"{which?.German}{variant.Words.German}{(principle is null ? "" : $" ({principle.German})")}. Definition: {mark.German}.",
            $"{which?.English}{variant.Words.English}{(principle is null ? "" : $" ({principle.English})")}. Definition: {mark.English}."));
    }

    private static ReportTable Comparison(ReportDesk desk, IndicatorSeries series)
    {
        var (indicator, variant, own) = (series.Indicator, series.Variant, series.Latest!.Value);
        var comparison = IndicatorComparison.Of(
            indicator, variant.Id, desk.Observations, desk.Request.Territory, own.Period, desk.Request.Similar, desk.Request.Breaks);
        var others = comparison.Others.Where(o => o.Kind != ComparisonKind.GovernmentRegion || desk.Wider.Any(w => w.Key == o.Value.Territories[0]));
        return new()
        {
            Caption = new(
                $"{indicator.Label.German}, {variant.Unit.German}, {own.Period.Text.German}",
                $"{indicator.Label.English}, {variant.Unit.English}, {own.Period.Text.English}"),
            RowHead = new("Gebiet", "Territory"),
            Columns = [new("Wert", "Value"), new("Unterschied", "Difference")],
            Rows =
            [
                new(
                    LocalizedText.Same(desk.Request.NameOf(desk.Request.Territory)),
                    [desk.Release.Of(own), Difference(desk, own, null) with { Sign = " ", Remarks = [] }], true),
                .. others.Select(o => new ReportRow(HeadOf(desk, o), [desk.Release.Of(o.Value), Difference(desk, own, o)])),
            ],
        };
    }

    private static LocalizedText HeadOf(ReportDesk desk, ComparedValue other) => other.Kind switch
    {
        ComparisonKind.OwnPast => new(
            $"{desk.Request.NameOf(desk.Request.Territory)}, {other.Label.German}",
                $"{desk.Request.NameOf(desk.Request.Territory)}, {other.Label.English}"),
        ComparisonKind.SimilarDistricts => other.Label,
        _ => desk.Wider.First(w => w.Key == other.Value.Territories[0]).Name,
    };

    /// <summary>Own value less the other; shown only where both values are.</summary>
    private static ReportFigure Difference(ReportDesk desk, IndicatorValue own, ComparedValue? other)
    {
        var (left, right) = (desk.Release.Of(own), other is null ? null : desk.Release.Of(other.Value));
        var unit = own.Variant.Unit == Units.Percent ? Units.PercentagePoints : own.Variant.Unit;
        var shown = left with
        {
            Label = new($"{left.Label.German} (Unterschied)", $"{left.Label.English} (difference)"), Unit = unit, Value = null, Sign = "…",
            State = DisclosureState.NotAvailable, Remarks = other?.Obstacles ?? [],
        };
        return left.Value is null || right?.Value is null || other?.Difference is not { } difference
            ? shown
            : shown with
            {
                Value = Math.Round(difference, own.Variant.Decimals, MidpointRounding.AwayFromZero),
                Sign = null,
                State = left.State > right.State ? left.State : right.State,
                Sources = left.Sources.Concat(right.Sources).Distinct().ToValueList(),
            };
    }

    private static ReportChart? Line(ReportDesk desk, IndicatorSeries own)
    {
        if (own.Points.Count(p => p.Value.Value is not null) < 3) return null;
        var places = desk.Wider.Prepend((desk.Request.Territory, LocalizedText.Same(desk.Request.NameOf(desk.Request.Territory)))).ToList();
        var rows = own.Points.Select(p => (p.Value.Period, Figures: places.Select(w =>
            desk.Release.Of(own.Indicator.Compute(own.Variant.Id, desk.Observations, w.Item1, p.Value.Period))).ToValueList())).ToList();
        var title = new LocalizedText(
            $"{own.Indicator.Label.German} im Zeitverlauf, {own.Variant.Unit.German}",
                $"{own.Indicator.Label.English} over time, {own.Variant.Unit.English}");
        var breaks = own.Points.Select((p, i) => (p, i)).Where(x => x.p.Breaks.Count > 0).Select(x => x.i).ToValueList();
        return new(
            new LineChart
            {
                Title = title,
                Description = new(
                    $"{rows.Count} Zeitpunkte von {rows[0].Period.Text.German} bis {rows[^1].Period.Text.German}; die Werte stehen in der Tabelle "
                    + "darunter.",
                    $"{rows.Count} periods from {rows[0].Period.Text.English} to {rows[^1].Period.Text.English}; the values stand in the table "
                    + "below."),
                Unit = own.Variant.Unit,
                Periods = rows.Select(r => r.Period.Text).ToValueList(),
                Lines = places.Select((w, i) => new ChartLine(w.Item2, rows.Select(r => r.Figures[i].Value).ToValueList(), breaks))
                    .Where(l => l.Values.Any(v => v is not null)).ToValueList(),
            },
            new()
            {
                Caption = title,
                RowHead = new("Zeitraum", "Period"),
                Columns = places.Select(w => w.Item2).ToValueList(),
                Rows = rows.Select(r => new ReportRow(r.Period.Text, r.Figures.Select(f => f with { Remarks = [] }).ToValueList())).ToValueList(),
            });
    }
}
