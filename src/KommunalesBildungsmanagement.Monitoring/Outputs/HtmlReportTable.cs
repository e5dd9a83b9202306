using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Outputs;

/// <summary>A table of figures with what stands behind them.</summary>
internal static class HtmlReportTable
{
    private static readonly ValueFormat<DisclosureState> States = ValueFormat.For<DisclosureState>();

    public static void Write(HtmlPage page, ReportTable table, CultureInfo culture)
    {
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", table.Caption.In(culture)), ("tabindex", "0"))
            .Open("table", ("class", Shape(table))).Element("caption", table.Caption).Open("thead").Open("tr")
            .Element("th", table.RowHead, ("scope", "col"));
        foreach (var column in table.Columns) page.Element("th", column, ("scope", "col"), ("class", "figure"));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (var row in table.Rows)
        {
            page.Open("tr", row.IsEmphasised ? [("class", "own")] : []).Element("th", row.Head, ("scope", "row"));
            foreach (var cell in row.Cells)
            {
                page.Open("td", ("class", cell.State == DisclosureState.Secret ? "figure secret" : "figure")).Text(cell.Print(culture)).Close("td");
            }

            page.Close("tr");
        }

        page.Close("tbody").Close("table").Close("div").Open("div", ("class", "remarks"));
        Behind(page, [.. table.Figures]);
        page.Close("div");
    }

    /// <summary>Short tables stay on one sheet; long ones may go on, with their head again.</summary>
    private static string Shape(ReportTable table) => (table.Columns.Count > 5 ? "wide" : "plain") + (table.Rows.Count > 7 ? " long" : " short");

    private static void Behind(HtmlPage page, List<ReportFigure> figures)
    {
        var sources = figures.SelectMany(f => f.Sources).Distinct().Select(Cite).ToList();
        var states = figures.GroupBy(f => f.State).OrderBy(g => g.Key).Select(g => (Text: States.Describe(g.Key), Count: g.Count())).ToList();
        var german = states.Count == 1 ? $"alle Werte {states[0].Text.German}" : string.Join(", ", states.Select(s => $"{s.Count} {s.Text.German}"));
        var english = states.Count == 1
            ? $"all figures {states[0].Text.English}"
            : string.Join(", ", states.Select(s => $"{s.Count} {s.Text.English}"));
        page.Element("p", new(
            $"Quelle: {(sources.Count == 0 ? "keine" : string.Join("; ", sources.Select(s => s.German)))}. Geheimhaltung: {german}.",
            $"Source: {(sources.Count == 0 ? "none" : string.Join("; ", sources.Select(s => s.English)))}. Confidentiality: {english}."));
        page.List(figures.SelectMany(f => f.Remarks).Distinct());
    }

    private static LocalizedText Cite(Provenance source)
    {
        var licence = source.Licence is { } known ? $" ({known})" : "";
        return source.Edition is { } edition
            ? new($"{source.Source}{licence}, Stand {DateRange.German(edition)}", $"{source.Source}{licence}, as of {DateRange.English(edition)}")
            : LocalizedText.Same(source.Source + licence);
    }
}
