using System.Globalization;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ResultIgnoredAnalyzerTests
{
    private const string Usings = """
        using System.Linq;
        using KommunalesBildungsmanagement.Matching;
        using KommunalesBildungsmanagement.Offerings;
        using KommunalesBildungsmanagement.Profiles;
        using KommunalesBildungsmanagement.Rules;
        using KommunalesBildungsmanagement.Territories;

        """;

    [Fact]
    public async Task IgnoredReading_Triggers()
    {
        var reports = await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
            class Host { void Import(string text) { [|TerritoryKey.Read(text)|]; } }
            """);
        Assert.Equal("Das Ergebnis von „Read“ (Reading) wird nicht verwendet", reports[0].GetMessage(CultureInfo.GetCultureInfo("de")));
        Assert.Equal("The result of 'Read' (Reading) is ignored", reports[0].GetMessage(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public async Task IgnoredTruthExplanationAndMatch_Trigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            void Advise(PersonProfile person, LearningOffering offering, MatchingContext context)
            {
                [|ProfileTerms.Age.AtLeast(16).Evaluate(person)|];
                [|ProfileTerms.Age.AtLeast(16).Explain(person)|];
                [|NaiveMatcher.Match(person, offering, context)|];
            }
        }
        """);

    [Fact]
    public async Task UsedDiscardedOrOtherResults_DoesNotTrigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            bool Use(PersonProfile person) => ProfileTerms.Age.AtLeast(16).Evaluate(person).IsTrue;

            void WarmUp(PersonProfile person)
            {
                _ = ProfileTerms.Age.AtLeast(16).Evaluate(person);
                person.ToString();
                TerritoryKey.Parse("09762");
            }
        }
        """);

    [Theory]
    [InlineData("KBM8001")]
    public void Diagnostic_HasAPageAndALineInTheTable(string id)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        var page = File.ReadAllText(Path.Combine(folder, $"docs/rules/{id}.md"));
        Assert.All(new[] { "## Why", "## Bad", "## Good", "## Source" }, heading => Assert.Contains(heading, page, StringComparison.Ordinal));
        Assert.Contains($"| [{id}]({id}.md) |", File.ReadAllText(Path.Combine(folder, "docs/rules/README.md")), StringComparison.Ordinal);
    }
}
