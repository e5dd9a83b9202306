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
        var sources = figures.SelectMany(f => f.Sources).Distinct().Select(Cited).ToList();
        if (sources.Count == 0) sources.Add(new("keine", "none"));
        page.Open("p").Text(new LocalizedText(
            $"Quelle: {string.Join("; ", sources.Select(s => s.German))}.", $"Source: {string.Join("; ", sources.Select(s => s.English))}."));
        page.Text(new LocalizedText("Geheimhaltung:", "Confidentiality:"));
        var states = figures.GroupBy(f => f.State).OrderBy(g => g.Key).Select(g => (States.Describe(g.Key), g.Count())).ToList();
        for (var i = 0; i < states.Count; i++)
        {
            var (state, count) = states[i];
            var end = i + 1 < states.Count ? "," : ".";
            page.Text(states.Count == 1
                ? new LocalizedText($"alle Werte {state.German}.", $"all figures {state.English}.")
                : new LocalizedText($"{count} {state.German}{end}", $"{count} {state.English}{end}"));
        }

        page.Close("p").List(figures.SelectMany(f => f.Remarks).Distinct());
    }

    private static LocalizedText Cited(Provenance source)
    {
        var text = source.Source + (source.Licence is { } licence ? $" ({licence})" : "");
        return source.Edition is { } edition
            ? new($"{text}, Stand {DateRange.German(edition)}", $"{text}, as of {DateRange.English(edition)}")
            : LocalizedText.Same(text);
    }
}
