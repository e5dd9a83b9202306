using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>Tables of a count by one dimension, with shares here and in wider territories; each count and dimension once in a chapter.</summary>
internal sealed class CountTables(ReportDesk desk)
{
    private readonly HashSet<(string, string, ReportingPeriod)> _written = [];

    public IEnumerable<ReportTable> Of(IndicatorSeries series)
    {
        if (series.Variant.Formula.Quantities is not [var quantity, ..]) yield break;
        var period = series.Latest!.Value.Period;
        var here = Cells(quantity.Count, quantity.Variant, desk.Request.Territory, period);
        foreach (var dimension in here.Keys.Where(k => k.Dimension.Length > 0).Select(k => k.Dimension).Distinct().Order(StringComparer.Ordinal))
        {
            var categories = here.Keys.Where(k => k.Dimension == dimension).Select(k => k.Category)
                .OrderBy(c => CategoryLabels.OrderOf(dimension, c)).ThenBy(c => c, StringComparer.Ordinal).ToList();
            if (categories.Count < 2 || !_written.Add((quantity.Count, dimension, period))) continue;
            yield return Write(quantity.Count, quantity.Variant, dimension, categories, here, period);
        }
    }

    private ReportTable Write(
        string count, string variant, string dimension, List<string> categories, Dictionary<(string Dimension, string Category), Observation> here,
        ReportingPeriod period)
    {
        var (label, unit, name) = (EducationCounts.LabelOf(count), EducationCounts.UnitOf(count), desk.Request.NameOf(desk.Request.Territory));
        var others = desk.Wider.Select(w => Cells(count, variant, w.Key, period)).ToList();
        ReportRow Row(string category)
        {
            var (text, cell) = (CategoryLabels.Of(dimension, category), here[(dimension, category)]);
            var figure = desk.Release.Of(cell, new($"{label.German}: {text.German}", $"{label.English}: {text.English}"), unit);
            return new(text,
            [
                figure,
                desk.Release.Share(cell, here.GetValueOrDefault(("", "")), figure),
                .. others.Select(o => desk.Release.Share(o.GetValueOrDefault((dimension, category)), o.GetValueOrDefault(("", "")), figure)),
            ]);
        }

        return new()
        {
            Caption = new($"{label.German}, {period.Text.German}", $"{label.English}, {period.Text.English}"),
            RowHead = new("Gliederung", "Breakdown"),
            Columns =
            [
                new($"{name}, {unit.German}", $"{name}, {unit.English}"), new($"{name}, %", $"{name}, %"),
                .. desk.Wider.Select(w => new LocalizedText($"{w.Name.German}, %", $"{w.Name.English}, %")),
            ],
            Rows = [.. categories.Select(Row), .. Total(label, unit, here)],
        };
    }

    private IEnumerable<ReportRow> Total(LocalizedText label, LocalizedText unit, Dictionary<(string, string), Observation> here)
    {
        if (!here.TryGetValue(("", ""), out var total)) yield break;
        var figure = desk.Release.Of(total, label, unit);
        var whole = figure with { Value = figure.Value is null ? null : 100, Unit = Units.Percent, Sign = "…" };
        yield return new(new("insgesamt", "total"), [figure, whole, .. desk.Wider.Select(_ => whole)], true);
    }

    /// <summary>Total and cells of one dimension, from the latest edition of one source.</summary>
    private Dictionary<(string Dimension, string Category), Observation> Cells(
        string count, string variant, TerritoryKey territory, ReportingPeriod period)
    {
        var cells = desk.Observations.Of(count, variant, territory)
            .Where(o => o.Identity.Period == period && o.Identity.Measurand.Breakdown.Parts.Count <= 1)
            .GroupBy(o => (o.Identity.Source, o.Identity.Vintage))
            .OrderByDescending(g => g.Key.Vintage).ThenBy(g => g.Key.Source, StringComparer.Ordinal).FirstOrDefault();
        return cells?.DistinctBy(KeyOf).ToDictionary(KeyOf) ?? [];

        static (string, string) KeyOf(Observation o) =>
            o.Identity.Measurand.Breakdown.Parts is [var part] ? (part.Dimension, part.Category) : ("", "");
    }
}
