using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Monitoring.Charts;
using KommunalesBildungsmanagement.Monitoring.Reports;

namespace KommunalesBildungsmanagement.Monitoring.Outputs;

/// <summary>A report as one page for browser and printer: self-contained, without script, charts as SVG with text alternatives and tables.</summary>
/// <remarks>
/// Below each table stand the sources of its figures with edition and licence, what stands behind them as to confidentiality, and their remarks.
/// Stateless, safe on any thread. Same report and culture, same text.
/// </remarks>
public static class HtmlReport
{
    private static readonly ValueFormat<ProductFormat> Formats = ValueFormat.For<ProductFormat>();
    private static readonly ValueFormat<ReportAudience> Audiences = ValueFormat.For<ReportAudience>();

    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    public static string Write(MonitoringReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(culture);
        var page = new HtmlPage(culture, report.Title, ReportStyle.Css);
        page.Open("p", ("class", "meta")).Text(Formats.Describe(report.Format)).Text("·").Text(Audiences.Describe(report.Audience)).Text("·")
            .Text(new LocalizedText("Stand", "as of")).Day(report.MadeOn).Close("p");
        if (report.Sections.Count > 2) Contents(page, report);
        var charts = 0;
        for (var i = 0; i < report.Sections.Count; i++)
        {
            page.Open("section", ("id", $"s{i + 1}"));
            Section(page, report.Sections[i], 2, culture, ref charts);
            page.Close("section");
        }

        foreach (var note in report.FunderNotes) page.Element("p", note, ("class", "meta"));
        return page.Finish();
    }

    private static void Contents(HtmlPage page, MonitoringReport report)
    {
        page.Open("nav", ("aria-labelledby", "contents")).Element("h2", new("Inhalt", "Contents"), ("id", "contents")).Open("ul");
        for (var i = 0; i < report.Sections.Count; i++)
        {
            page.Open("li").Element("a", report.Sections[i].Heading, ("href", $"#s{i + 1}")).Close("li");
        }

        page.Close("ul").Close("nav");
    }

    private static void Section(HtmlPage page, ReportSection section, int level, CultureInfo culture, ref int charts)
    {
        page.Element($"h{level.ToString(CultureInfo.InvariantCulture)}", section.Heading);
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ReportParagraph paragraph:
                    page.Element("p", paragraph.Text);
                    break;
                case ReportList list when list.Items.Count > 0:
                    page.Open("div", ("class", "remarks")).Element("p", list.Heading).List(list.Items).Close("div");
                    break;
                case ReportList:
                    break;
                case ReportTable table:
                    HtmlReportTable.Write(page, table, culture);
                    break;
                case ReportChart chart:
                    charts++;
                    page.Open("figure").Element("figcaption", chart.Chart.Title);
                    SvgChart.Write(page, chart.Chart, $"chart{charts.ToString(CultureInfo.InvariantCulture)}", culture);
                    page.Close("figure");
                    HtmlReportTable.Write(page, chart.Table, culture);
                    break;
                default:
                    throw new ArgumentException($"{block.GetType().Name} is no block.", nameof(section));
            }
        }

        foreach (var inner in section.Sections) Section(page, inner, Math.Min(level + 1, 6), culture, ref charts);
    }
}
