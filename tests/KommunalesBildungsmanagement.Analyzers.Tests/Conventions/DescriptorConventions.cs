using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>What holds for every diagnostic.</summary>
public sealed partial class DescriptorConventions
{
    public static TheoryData<string> Ids => [.. Diagnostics.All.Select(d => d.Id)];

    [Fact]
    public void Ids_AreNotUsedTwice() => Assert.Equal(Diagnostics.All.Select(d => d.Id).Distinct(), Diagnostics.All.Select(d => d.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Id_NamesBlockAndPage(string id)
    {
        var descriptor = Find(id);
        Assert.Matches("^KBM[0-9]{4}$", id);
        Assert.Equal(((Block)(id[3] - '0')).ToString(), descriptor.Category);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Diagnostic_BelongsToOneAnalyzer(string id) => Assert.Single(Verify.Everything, a => a.SupportedDiagnostics.Any(d => d.Id == id));

    [Fact]
    public void Analyzers_ReportTheDescriptorsOfTheirBlocks() =>
        Assert.Equal(Diagnostics.All, Verify.Everything.SelectMany(a => a.SupportedDiagnostics).OrderBy(d => d.Id, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void Texts_AreThereInBothLanguages(string id)
    {
        var descriptor = Find(id);
        foreach (var text in new[] { descriptor.Title, descriptor.MessageFormat, descriptor.Description })
        {
            var (german, english) = (text.ToString(CultureInfo.GetCultureInfo("de")), text.ToString(CultureInfo.GetCultureInfo("en")));
            Assert.NotEmpty(german);
            Assert.NotEmpty(english);
            Assert.NotEqual(german, english);
            Assert.Equal(Placeholders(german), Placeholders(english));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_SaysWhyAndShowsBadAndGood(string id)
    {
        var page = Diagnostics.Read($"docs/rules/{id}.md");
        Assert.StartsWith($"# {id}: {Find(id).Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        var headings = page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["## Why", "## Bad", "## Good", "## Source"], headings);
    }

    [Fact]
    public void Pages_BelongToDiagnostics() => Assert.Equal(
        Diagnostics.All.Select(d => d.Id + ".md"),
        Directory.GetFiles(Diagnostics.PathOf("docs/rules"), "KBM*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();

    internal static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static DiagnosticDescriptor Find(string id) => Diagnostics.All.Single(d => d.Id == id);
}
