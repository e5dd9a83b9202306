using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM2010, KBM2011 and KBM2013.</summary>
public sealed class RuleSetAnalyzerPairTests
{
    [Fact]
    public async Task RulesThatExcludeEachOther_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "p.Own >= 0.6m * p.Total"), Rule("{|KBM2010:B|}", "p.Own < 0.5m * p.Total")));
        Assert.Equal(
            "Die Regeln „A“ und „B“ gelten beide, aber niemand kann beide erfüllen; zum Beispiel: Eigenmittel = 0,6, Gesamtkosten = 1", reports[0].German());
        Assert.Equal("Rules 'A' and 'B' both apply, but nobody can meet both; for example: own funds = 0.6, total = 1", reports[0].English());
        Assert.Equal("A", reports[0].AdditionalLocations[0].Written());
    }

    [Theory]
    [InlineData("When(p.IsPublic).Must(p.Age >= 18)", "When(p.Fund == Fund.Esf).Must(p.Age < 18)")]
    [InlineData("When(p.Places > 3).Must(p.Age >= 18)", "Young(p)")]
    [InlineData("p.Key == \"1\"", "p.Key == \"2\" && p.IsPublic")]
    public Task RulesThatExcludeEachOtherWhereBothApply_Triggers(string one, string other) => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", one), Rule("{|KBM2010:B|}", other), Condition("Young", "p.Age <= 12")));

    [Theory]
    [InlineData("p.Own >= 0.5m * p.Total", "p.Own < 0.6m * p.Total")]
    [InlineData("When(p.IsPublic).Must(p.Age >= 18)", "When(!p.IsPublic).Must(p.Age < 18)")]
    [InlineData("When(p.Age >= 18).Must(p.Places >= 5)", "When(p.Age < 18).Must(p.Places < 5)")]
    [InlineData("p.Age >= 18", "p.IsPublic")]
    [InlineData("Due(p.End, p.Proof, c)", "p.Proof > Deadline.MonthsAfter(p.End, 1)")]
    public Task RulesThatCanBothBeMet_DoesNotTrigger(string one, string other) =>
        Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", one), Rule("B", other)));

    [Fact]
    public Task RulesThatAreNotRivals_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(new Host(
        Set(
            Rule("A", "p.Age >= 60", "\"2020-01-01\", \"2020-12-31\""),
            Rule("B", "p.Age < 50", "\"2021-01-01\""),
            Rule("C", "p.Places >= 60", kind: "Eligibility"),
            Rule("D", "p.Places < 50", kind: "Eligibility"),
            Rule("E", "p.Places < 20", kind: "Reporting"),
            """    [Rule("F", RuleKind.Reporting), InForce("2020-01-01")] public static Norm F(Body p) => p.Staff > 100;"""),
        """
        using KommunalesBildungsmanagement.Rules;
        [RuleSet("OTHER")] public static partial class Other
        {
            [Rule("X", RuleKind.Reporting), InForce("2024-01-01")] public static Norm X(Case p) => p.Places > 100;
        }
        """));

    [Fact]
    public Task VersionsOfOneRule_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Start + """
        [RuleSet("FUNDING")]
        public static partial class FundingRules
        {
            [Rule("A", RuleKind.Financing), InForce("2020-01-01")] public static Norm One(Case p) => p.Age >= 60;
            [Rule("A", RuleKind.Financing), InForce("2021-01-01")] public static Norm Two(Case p) => p.Age < 50;
        }
        """);

    [Fact]
    public Task ExceptionAndItsBase_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Own >= 50"),
        Rule("B", "When(p.IsWeak == true).Must(p.Own < 10)", more: ", ExceptionTo = \"A\""),
        Rule("C", "When(p.IsWeak == true && p.Places < 5).Must(p.Own == 20)", more: ", ExceptionTo = \"B\"")));

    [Fact]
    public Task RuleThatAnExceptionDisplaces_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Own >= 50"),
        Rule("B", "When(p.IsWeak == true).Must(p.Own >= 10)", more: ", ExceptionTo = \"A\""),
        Rule("D", "When(p.IsWeak == true && p.IsPublic).Must(p.Own < 40)")));

    [Fact]
    public Task RuleThatAnEarlierExceptionDisplaced_Triggers() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Own >= 50"),
        Rule("B", "When(p.IsWeak == true).Must(p.Own >= 10)", "\"2020-01-01\", \"2023-12-31\"", ", ExceptionTo = \"A\""),
        Rule("{|KBM2010:D|}", "When(p.IsWeak == true && p.IsPublic).Must(p.Own < 40)")));

    [Fact]
    public async Task ExceptionsThatOverlap_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "p.Own >= 50"),
            Rule("B", "When(p.IsWeak == true).Must(p.Own >= 10)", more: ", ExceptionTo = \"A\""),
            Rule("{|KBM2011:C|}", "When(p.Total > 1000).Must(p.Own >= 20)", more: ", ExceptionTo = \"A\"")));
        Assert.Equal(
            "Die Ausnahmen „B“ und „C“ von „A“ können beide gelten, und keine geht vor; zum Beispiel: finanzschwach = ja, Gesamtkosten = 1001",
            reports[0].German());
        Assert.Equal(
            "The exceptions 'B' and 'C' to 'A' can both apply, and neither goes before the other; for example: weak = yes, total = 1001",
            reports[0].English());
    }

    [Fact]
    public async Task ExceptionsThatAlwaysApply_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "p.Own >= 50"),
            Rule("B", "p.Own >= 10", more: ", ExceptionTo = \"A\""),
            Rule("{|KBM2011:C|}", "p.Own >= 20", more: ", ExceptionTo = \"A\"")));
        Assert.EndsWith("zum Beispiel: in jedem Fall", reports[0].German(), StringComparison.Ordinal);
        Assert.EndsWith("for example: in every case", reports[0].English(), StringComparison.Ordinal);
    }

    [Fact]
    public Task ExceptionsApartFromEachOther_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Own >= 50"),
        Rule("B", "When(p.IsWeak == true).Must(p.Own >= 10)", more: ", ExceptionTo = \"A\""),
        Rule("C", "When(p.IsWeak == false && p.Total > 1000).Must(p.Own >= 20)", more: ", ExceptionTo = \"A\""),
        Rule("D", "When(p.Places > 5).Must(p.Own >= 30)", "\"2020-01-01\", \"2023-12-31\"", ", ExceptionTo = \"A\""),
        Rule("E", "When(p.Places > 6).Must(p.Own >= 31)", more: ", ExceptionTo = \"B\"")));

    [Fact]
    public async Task SameRuleTwice_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "When(p.IsPublic).Must(p.Age is >= 16 and <= 25)"),
            Rule("{|KBM2013:B|}", "When((p.IsPublic)).Must(p.Age >= 16 && 25 >= p.Age)")));
        Assert.Equal("Die Regeln „A“ und „B“ sagen über dieselben Gegenstände zur selben Zeit dasselbe", reports[0].German());
        Assert.Equal("Rules 'A' and 'B' say the same about the same subjects at the same time", reports[0].English());
    }

    [Fact]
    public Task SameConditionForAnotherPurpose_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Age >= 16"),
        Rule("B", "p.Age >= 16", kind: "Reporting"),
        Rule("C", "p.Age >= 16", "\"2020-01-01\", \"2023-12-31\""),
        Rule("D", "p.Age > 16"),
        Rule("E", "p.Age >= 16", more: ", ExceptionTo = \"D\"")));
}
