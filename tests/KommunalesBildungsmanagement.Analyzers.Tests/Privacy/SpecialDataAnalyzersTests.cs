namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class LegalBasisAnalyzerTests
{
    private static string Set(string body, string onSet = "", string onRule = "") => People.Start + $$"""
        [RuleSet("S"){{onSet}}]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility){{onRule}}]
            public static Norm R(Person p) => {{body}};
        }
        """;

    [Fact]
    public async Task SpecialDataWithoutLaw_Triggers()
    {
        var reports = await Verify.Reports<LegalBasisAnalyzer>(Set("{|KBM6002:p.Disability|} != null && p.Age > 3"));
        Assert.Equal("Regel „R“ liest „Person.Disability“, eine besondere Kategorie personenbezogener Daten, ohne [LegalBasis]", reports[0].German());
    }

    [Fact]
    public async Task LawOnRuleOrSetAndOtherData_DoesNotTrigger()
    {
        await Verify.Reports<LegalBasisAnalyzer>(Set("p.Disability != null", onRule: ", LegalBasis(\"SGB IX\", \"§ 2\")"));
        await Verify.Reports<LegalBasisAnalyzer>(Set("p.Disability != null", onSet: ", LegalBasis(\"SGB IX\", \"§ 2\")"));
        await Verify.Reports<LegalBasisAnalyzer>(Set("p.Age > 3"));
        await Verify.Reports<LegalBasisAnalyzer>(People.Host("bool Is(Person p) => p.Disability != null;"));
    }
}

public sealed class SpecialDataDemandedAnalyzerTests
{
    private static string Rule(string body, string kind = "DataQuality") => People.Start + $$"""
        [RuleSet("S")]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.{{kind}})]
            public static Norm R(Person p) => {{body}};
        }
        """;

    [Theory]
    [InlineData("p.Age is not null && {|KBM6004:p.Disability|} is not null")]
    [InlineData("{|KBM6004:p.Disability|} != null")]
    [InlineData("!({|KBM6004:p.Disability|} is null)")]
    [InlineData("{|KBM6004:p.Disability|} is { }")]
    [InlineData("When(p.Age > 3).Must(p.Age != null && {|KBM6004:p.Disability|} is not null)")]
    public async Task PresenceDemanded_Triggers(string body)
    {
        var reports = await Verify.Reports<SpecialDataDemandedAnalyzer>(Rule(body));
        Assert.Equal("Regel „R“ verlangt „Disability“; diese Angabe ist freiwillig", reports[0].German());
    }

    [Theory]
    [InlineData("p.Age is not null")]
    [InlineData("p.Disability is not null || p.Age > 3")]
    [InlineData("When(p.Disability is not null).Must(p.Age != null)")]
    [InlineData("p.Disability is null")]
    [InlineData("AtLeast(1, p.Disability is not null, p.Age is not null)")]
    [InlineData("p.Disability == \"x\"")]
    public Task NotDemanded_DoesNotTrigger(string body) => Verify.Reports<SpecialDataDemandedAnalyzer>(Rule(body));

    [Fact]
    public Task OtherKindsOfRules_DoesNotTrigger() => Verify.Reports<SpecialDataDemandedAnalyzer>(Rule("p.Disability is not null", "Eligibility"));
}
