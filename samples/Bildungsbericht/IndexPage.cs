using System.Globalization;
using System.Xml.Linq;
using KommunalesBildungsmanagement.Monitoring.Reports;

namespace Bildungsbericht;

/// <summary>The page that leads to all files of a run.</summary>
internal static class IndexPage
{
    private const string Style =
        "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; } "
        + "a { color: #1f5582; } li { margin-bottom: .5rem; } .meta { color: #404040; }";

    /// <summary>The page.</summary>
    /// <param name="reports">The reports with the names of their files, in order.</param>
    /// <param name="noPdf">Why there are no PDFs; <see langword="null"/> if there are.</param>
    /// <param name="culture">The language.</param>
    public static string Of(IReadOnlyList<(MonitoringReport Report, ValueList<string> Files)> reports, LocalizedText? noPdf, CultureInfo culture)
    {
        var title = Text("Bildungsberichte", "Education reports");
        var sources = reports.SelectMany(r => r.Report.Sources).Select(s => (s.Source, s.Licence)).Distinct()
            .Select(s => new XElement("li", s.Licence is null ? s.Source : $"{s.Source} ({s.Licence})"));
        var page = new XElement(
            "html", new XAttribute("lang", Text("de", "en")),
            new XElement(
                "head", new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title), new XElement("style", Style)),
            new XElement(
                "body", new XElement("h1", title),
                new XElement("ul", reports.Select(r => ItemOf(r.Report, r.Files, culture))),
                noPdf is null ? null : new XElement("p", new XAttribute("class", "meta"), noPdf.In(culture)),
                new XElement("h2", Text("Quellen", "Sources")), new XElement("ul", sources)));
        return $"<!DOCTYPE html>\n{page}\n";

        string Text(string german, string english) => new LocalizedText(german, english).In(culture);
    }

    private static XElement ItemOf(MonitoringReport report, ValueList<string> files, CultureInfo culture) => new(
        "li", report.Title.In(culture), ": ",
        files.SelectMany(f => new object[] { new XElement("a", new XAttribute("href", f), Path.GetExtension(f)[1..].ToUpperInvariant()), " " }));
}
