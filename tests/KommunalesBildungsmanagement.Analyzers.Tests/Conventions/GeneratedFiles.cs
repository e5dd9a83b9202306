using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>The table of diagnostics and the release file are written from the descriptors: run these tests with KBM_WRITE=1 to do it.</summary>
public sealed class GeneratedFiles
{
    private const string Releases = "analyzers/KommunalesBildungsmanagement.Analyzers/AnalyzerReleases.";

    private const string Readme = "docs/rules/README.md";

    [Fact]
    public void Readme_ListsEveryDiagnostic()
    {
        // The table is the last thing in the file.
        var text = Diagnostics.Read(Readme);
        var start = text.IndexOf("| Id |", StringComparison.Ordinal);
        var rows = Diagnostics.All.Select(d => $"| [{d.Id}]({d.Id}.md) | {Title(d)} | {Severity(d)} | {Fix(d)} |");
        Compare(Readme, text[..start] + string.Join('\n', ["| Id | Title | Severity | Code fix |", "|---|---|---|---|", .. rows]) + "\n");
    }

    [Fact]
    public void ReleaseFile_ListsWhatIsNotShippedYet()
    {
        var shipped = Diagnostics.Read(Releases + "Shipped.md");
        var rows = Diagnostics.All.Where(d => !shipped.Contains(d.Id, StringComparison.Ordinal))
            .Select(d => $"{d.Id} | {d.Category} | {Severity(d)} | {Title(d)}");
        string[] head = ["### New Rules", "", "Rule ID | Category | Severity | Notes", "--------|----------|----------|-------"];
        Compare(Releases + "Unshipped.md", string.Join('\n', [.. head, .. rows]) + "\n");
    }

    private static string Fix(DiagnosticDescriptor descriptor) => Diagnostics.WithFix.Contains(descriptor.Id) ? "yes" : "no";

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string Severity(DiagnosticDescriptor descriptor) =>
        descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";

    private static void Compare(string file, string expected)
    {
        if (Environment.GetEnvironmentVariable("KBM_WRITE") == "1") File.WriteAllText(Diagnostics.PathOf(file), expected);
        Assert.Equal(expected, Diagnostics.Read(file));
    }
}
