using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>The table at a glance: the latest value of each indicator beside those of wider territories.</summary>
internal static class KeyFigures
{
    public static ReportSection Section(ReportDesk desk, List<IndicatorSeries> available)
    {
        var name = desk.Request.NameOf(desk.Request.Territory);
        var table = new ReportTable
        {
            Caption = new($"{name}: letzter verfügbarer Wert und Vergleich", $"{name}: latest value available and comparison"),
            RowHead = new("Indikator", "Indicator"),
            Columns = [LocalizedText.Same(name), .. desk.Wider.Select(w => w.Name)],
            Rows = available.Select(s => Row(desk, s)).ToValueList(),
        };
        var charts = desk.Request.Format == ProductFormat.LocalProfile
            ? available.Where(s => s.Variant.Formula is not CountOf).Take(4).Select(s => RankingChart.Block(desk, s)).OfType<ReportBlock>()
            : [];
        return new(new("Auf einen Blick", "At a glance"), [Note, table, .. charts], []);
    }

    /// <summary>An indicator in one line: name, unit and period, with the figures of all columns.</summary>
    public static ReportRow Row(ReportDesk desk, IndicatorSeries series)
    {
        var (indicator, variant, own) = (series.Indicator, series.Variant, series.Latest!.Value);
        IEnumerable<IndicatorValue> values =
        [
            own, .. desk.Wider.Select(w => indicator.Compute(variant.Id, desk.Observations, w.Key, own.Period)),
        ];
        return new(Head(indicator, variant, own.Period), values.Select(v => desk.Release.Of(v)).ToValueList());
    }

    private static LocalizedText Head(Indicator indicator, IndicatorVariant variant, ReportingPeriod period)
    {
        var which = indicator.Variants.Count > 1 ? $" – {variant.Id}" : "";
        return new(
            $"{indicator.Id}{which} {indicator.Label.German}, {variant.Unit.German}, {period.Text.German}",
            $"{indicator.Id}{which} {indicator.Label.English}, {variant.Unit.English}, {period.Text.English}");
    }

    private static ReportParagraph Note { get; } = new(new(
        "Jede Zahl steht mit Quelle, Stand und Geheimhaltung; was sie bedeutet und wie sie berechnet ist, steht im Kapitel des Indikators oder im "
        + "Katalog. Ein Unterschied zu Land oder Bund ist eine Beobachtung, keine Bewertung.",
        "Each figure stands with source, date and confidentiality; what it means and how it is computed stands in the chapter of the indicator or in "
        + "the catalogue. A difference to Land or country is an observation, not a judgement."));
}
