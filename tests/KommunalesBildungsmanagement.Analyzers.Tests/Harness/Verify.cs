using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Runs analyzers on a host and compares what they report with the marks in its files; what is not marked must not be reported.</summary>
internal static class Verify
{
    /// <summary>Every analyzer of the assembly.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Everything =
        [.. typeof(RuleAnalyzer).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>The usual test: one analyzer.</summary>
    public static Task<ImmutableArray<Diagnostic>> Reports<TAnalyzer>(Host host)
        where TAnalyzer : DiagnosticAnalyzer, new() => Reports(host, [new TAnalyzer()]);

    /// <summary>All analyzers together, as in a build.</summary>
    public static Task<ImmutableArray<Diagnostic>> AllReports(Host host) => Reports(host, Everything);

    public static string German(this Diagnostic report) => report.GetMessage(CultureInfo.GetCultureInfo("de"));

    public static string English(this Diagnostic report) => report.GetMessage(CultureInfo.GetCultureInfo("en"));

    /// <summary>What is written at a place.</summary>
    public static string Written(this Location place) => place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length);

    private static async Task<ImmutableArray<Diagnostic>> Reports(Host host, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var reports = await host.Run(host.Open(), analyzers);
        var actual = Sorted(reports.Select(r => (r.Location.GetLineSpan().Path, r.Id, r.Location.SourceSpan)));
        var expected = Sorted(host.Expected());
        if (!actual.SequenceEqual(expected))
        {
            Assert.Fail($"Expected, not reported:\n{Shown(expected.Except(actual))}\nReported, not expected:\n{Shown(actual.Except(expected))}\n"
                + $"All reports:\n{string.Join('\n', reports)}");
        }

        return reports;

        string Shown(IEnumerable<(string Path, string Id, TextSpan Span)> places) =>
            string.Join('\n', places.Select(p => $"  {p.Id} {p.Path} {p.Span}"));
    }

    private static List<(string Path, string Id, TextSpan Span)> Sorted(IEnumerable<(string Path, string Id, TextSpan Span)> places) =>
        [.. places.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Span).ThenBy(p => p.Id, StringComparer.Ordinal)];
}
