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
            class Host { void Import(string text) { {|KBM8001:TerritoryKey.Read(text)|}; } }
            """);
        Assert.Equal("Das Ergebnis von „Read“ (Reading) wird nicht verwendet", reports[0].German());
        Assert.Equal("The result of 'Read' (Reading) is ignored", reports[0].English());
    }

    [Fact]
    public async Task IgnoredTruthExplanationAndMatch_Trigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            void Advise(PersonProfile person, LearningOffering offering, MatchingContext context)
            {
                {|KBM8001:ProfileTerms.Age.AtLeast(16).Evaluate(person)|};
                {|KBM8001:ProfileTerms.Age.AtLeast(16).Explain(person)|};
                {|KBM8001:NaiveMatcher.Match(person, offering, context)|};
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
}
