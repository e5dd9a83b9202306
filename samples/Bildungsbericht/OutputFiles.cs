using System.Text;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Interchange.Printing;
using KommunalesBildungsmanagement.Monitoring.Outputs;
using KommunalesBildungsmanagement.Monitoring.Reports;

namespace Bildungsbericht;

/// <summary>Writes reports as HTML, PDF, CSV and JSON.</summary>
/// <param name="options">The options.</param>
/// <param name="printer">Prints PDFs; <see langword="null"/> for none.</param>
/// <param name="output">Hears the path of each file.</param>
/// <param name="errors">Hears why a PDF is missing.</param>
internal sealed class OutputFiles(ReportOptions options, ChromiumPrinter? printer, TextWriter output, TextWriter errors)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes one report.</summary>
    /// <returns>The names of its files, those of a failed print not among them.</returns>
    public async Task<ValueList<string>> WriteAsync(MonitoringReport report, CancellationToken cancellation)
    {
        var name = $"{ReportOptions.NameOf(report.Format)}-{report.Territory}";
        var html = HtmlReport.Write(report, options.Culture);
        var dialect = options.Culture.Name == "de" ? CsvDialect.GermanExcel : CsvDialect.Rfc4180;
        List<string> files =
        [
            Put($"{name}.html", html), Put($"{name}.csv", CsvReport.Write(report, options.Culture, dialect)),
            Put($"{name}.json", JsonReport.Write(report) + "\n"),
        ];
        if (printer is not null && await PrintAsync(name, html, cancellation) is { } pdf) files.Insert(1, pdf);
        return [.. files];
    }

    /// <summary>Writes a text.</summary>
    /// <returns>The name of its file.</returns>
    public string Put(string name, string text) => Put(name, Utf8.GetBytes(text));

    private async Task<string?> PrintAsync(string name, string html, CancellationToken cancellation)
    {
        var printed = await printer!.PrintAsync(html, cancellation);
        foreach (var problem in printed.Problems) errors.WriteLine(problem.At($"{name}.pdf").Describe(options.Culture));
        return printed.TryGet(out var pdf) ? Put($"{name}.pdf", pdf.Span) : null;
    }

    private string Put(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(options.Out, name);
        using (var file = File.Create(path)) file.Write(bytes);
        output.WriteLine(path);
        return name;
    }
}
