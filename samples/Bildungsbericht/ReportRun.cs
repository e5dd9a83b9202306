using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Printing;
using KommunalesBildungsmanagement.Monitoring.Reports;

namespace Bildungsbericht;

/// <summary>From open data to reports.</summary>
internal static class ReportRun
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Runs the program.</summary>
    /// <returns>
    /// 0; 1 if data, territory, browser or a folder is wrong, 2 if the command line is: then no report is written; 3 if a PDF could not be printed, all
    /// else is written; 130 if interrupted.
    /// </returns>
    public static async Task<int> ExecuteAsync(
        IReadOnlyList<string> args, IClock clock, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        if (!Accepted(ReportOptions.Read(args), new(), errors, out var options)) return 2;
        try
        {
            var reading = options.Data is { } folder ? OpenTables.Read(folder, cancellation) : ExtractFiles.Read(ExtractFiles.Shipped, cancellation);
            if (!Accepted(reading, options, errors, out var tables)) return 1;
            if (options.Extract is { } target)
            {
                ExtractFiles.Write(tables.Extracted(), target, output);
                return 0;
            }

            return await ReportAsync(options, tables, options.Day ?? clock.GetCurrentInstant().InZone(Berlin).Date, output, errors, cancellation);
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine(new LocalizedText("Abgebrochen.", "Interrupted.").In(options.Culture));
            return 130;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(new Problem(
                "folder", options.Extract ?? options.Out, e.Message, new("Hier lässt sich nicht schreiben.", "This cannot be written to."),
                new("Pfad, Platz und Rechte prüfen.", "Check path, space and permissions.")).Describe(options.Culture));
            return 1;
        }
    }

    private static async Task<int> ReportAsync(
        ReportOptions options, OpenTables tables, LocalDate day, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var problems = ReportPlan.Unknown(options, tables).ToList();
        var set = ObservationSet.Of(tables.Observations, problems);
        var browser = options.WithPdf ? ChromiumPrinter.Find(options.Browser) : null;
        var isBrowserWrong = browser is { Succeeded: false } && options.Browser is not null;
        if (isBrowserWrong) problems.AddRange(browser!.Problems);
        foreach (var problem in problems) errors.WriteLine(problem.Describe(options.Culture));
        if (problems.Count > 0) return 1;

        ChromiumPrinter? printer = null;
        if (browser?.TryGet(out printer) == false) output.WriteLine(browser.Problems[0].Describe(options.Culture));
        Directory.CreateDirectory(options.Out);
        var files = new OutputFiles(options, printer, output, errors);
        var written = new List<(MonitoringReport Report, ValueList<string> Files)>();
        foreach (var request in ReportPlan.Of(options, tables, day))
        {
            cancellation.ThrowIfCancellationRequested();
            var report = ReportBuilder.Build(request, set);
            written.Add((report, await files.WriteAsync(report, cancellation)));
        }

        var noPdf = browser is null ? new("Ohne PDF, wie verlangt.", "Without PDF, as asked for.") : printer is null ? browser.Problems[0].What : null;
        files.Put("index.html", IndexPage.Of(written, noPdf, options.Culture));
        return printer is not null && written.Exists(w => w.Files.Count < 4) ? 3 : 0;
    }

    private static bool Accepted<T>(Reading<T> reading, ReportOptions options, TextWriter errors, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        // Warnings of the tables say what was not taken over (dissolved regions, Bezirke of Berlin); nothing here is about them.
        foreach (var problem in reading.Problems.Where(p => p.Severity == ProblemSeverity.Error)) errors.WriteLine(problem.Describe(options.Culture));
        return reading.TryGet(out value);
    }
}
