using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

/// <summary>The code in docs/disclosure.md is compiled here, and its figures are those that come of it.</summary>
public sealed partial class DisclosurePageTests
{
    private static readonly string Repository = FindRepository();
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository, "docs", "disclosure.md"));

    [Fact]
    public void Page_Code_IsThatOfThisTest()
    {
        var source = Squeeze(File.ReadAllText(Path.Combine(
            Repository, "tests", "KommunalesBildungsmanagement.Monitoring.Tests", "Disclosures", "DisclosurePageTests.cs")));
        var blocks = CodeBlock().Matches(Page).Select(m => Squeeze(m.Groups[1].Value)).ToList();
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, b => Assert.Contains(b, source, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_Example_IsWhatTheLibraryComputes()
    {
        var table = FrequencyTable.OfFinestCells(
            "leavers",
            [new("school", "Goethe", "Schiller", "Lessing"), new("certificate", "none", "middle", "abitur")],
            [
                (Of("Goethe", "none"), 2), (Of("Goethe", "middle"), 41), (Of("Goethe", "abitur"), 60),
                (Of("Schiller", "none"), 12), (Of("Schiller", "middle"), 55), (Of("Schiller", "abitur"), 8),
                (Of("Lessing", "none"), 9), (Of("Lessing", "middle"), 30), (Of("Lessing", "abitur"), 14),
            ]).Value;

        var policy = new DisclosurePolicy { MinimumCount = 3 };
        var protection = DisclosureControl.Protect(TablePublication.Of(table).Value, policy).Value;

        string?[] schools = ["Goethe", "Schiller", "Lessing", null];
        var lines = new[] { "none", "middle", "abitur", null }.Select(certificate =>
            $"{certificate ?? "total"}: " + string.Join(" | ", schools.Select(s => $"{s ?? "total"} {protection.Tables[0][Of(s, certificate)].Symbol}")));
        var guarantee = protection.GuaranteeOf(Of("Goethe", "none"))!;
        var text = string.Join('\n', [
            .. lines, protection.Loss.Text.German, $"Goethe, none: {guarantee.Lowest} bis {guarantee.Highest} bleibt möglich"]);
        Assert.Contains($"```text\n{text}\n```", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Slice_GivesObservationsBack()
    {
        Observation[] observations =
        [
            Seen(Breakdown.Total, 40), Seen(Breakdown.By((Dimensions.Sex, Dimensions.Female)), 38),
        ];

        var slice = new ObservedSlice
        {
            Table = "leavers",
            Indicator = Counts.SchoolLeavers,
            Period = new SchoolYear(2023),
            Source = "21111-02-06-4",
            Dimensions = [new(Dimensions.Sex, new TableCategory("total", [new(Dimensions.Female), new(Dimensions.Male) { IsRest = true }]))],
        };
        var observed = ObservedTable.Read(observations, slice).Value;
        var shown = observed.Shown(DisclosureControl.Protect(TablePublication.Of(observed.Table).Value, new()).Value.Tables[0]);

        // Two boys: total and girls cannot both stand there.
        Assert.Contains(shown, o => o.Figure.Sign == FigureSign.UnknownOrSecret);
    }

    private static Observation Seen(Breakdown breakdown, long count) => new(
        new(new(Counts.SchoolLeavers, Counts.OnlyVariant, breakdown), TerritoryKey.Parse("09762"), null, new SchoolYear(2023), "21111-02-06-4", null),
        Figure.Of(count), new Provenance { Source = "test", IsSample = true });

    private static Breakdown Of(string? school, string? certificate) => Breakdown.By(
        new[] { ("school", school), ("certificate", certificate) }.Where(p => p.Item2 is not null).Select(p => (p.Item1, p.Item2!)));

    private static string Squeeze(string text) => Blanks().Replace(text, " ").Trim();

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
