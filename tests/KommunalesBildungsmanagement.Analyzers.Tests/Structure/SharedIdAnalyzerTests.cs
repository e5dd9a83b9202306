namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class SharedIdAnalyzerTests
{
    [Fact]
    public async Task RuleSetsWithOneId_Triggers()
    {
        var reports = await Verify.Reports<SharedIdAnalyzer>(new Host(
            Sample.Start + """[RuleSet("A")] public static partial class First;""",
            """using KommunalesBildungsmanagement.Rules; [RuleSet({|KBM0006:"A"|})] public static partial class Second;"""));
        Assert.Equal("Die Kennung „A“ gehört schon dem Regelwerk „First“", reports[0].German());
        Assert.Equal("The id 'A' already belongs to the rule set 'First'", reports[0].English());
    }

    [Fact]
    public async Task RuleInTwoRuleSets_Triggers()
    {
        var reports = await Verify.Reports<SharedIdAnalyzer>(Sample.Start + """
            [RuleSet("A")] public static partial class First { [Rule("R", RuleKind.Eligibility)] public static Norm One(Person p) => p.Age >= 16; }
            [RuleSet("B")] public static partial class Second { [Rule({|KBM3004:"R"|}, RuleKind.Retention)] static bool Two(Person p) => true; }
            """);
        Assert.Equal("Die Kennung „R“ ist schon in „First“ vergeben", reports[0].German());
        Assert.Equal("The id 'R' is already taken in 'First'", reports[0].English());
    }

    [Fact]
    public async Task ParametersWithOneId_Triggers() => await Verify.Reports<SharedIdAnalyzer>(Sample.RuleSet("""
            [Parameter("P")] public static partial int? One(RuleContext context);
            [Parameter({|KBM3004:"P"|})] public static partial int? Two(RuleContext context);
        """));

    [Fact]
    public async Task RuleAndParameterWithOneId_Triggers() => await Verify.Reports<SharedIdAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility)] public static Norm One(Person p, RuleContext context) => p.Age >= Two(context);
            [Parameter({|KBM3004:"R"|})] public static partial int? Two(RuleContext context);
        """));

    [Fact]
    public async Task VersionsInOneRuleSet_DoesNotTrigger() => await Verify.Reports<SharedIdAnalyzer>(new Host(
        Sample.RuleSet("""    [Rule("R", RuleKind.Eligibility)] public static Norm One(Person p) => p.Age >= 16;"""),
        """
        using KommunalesBildungsmanagement.Rules;
        partial class SampleRules { [Rule("R", RuleKind.Eligibility)] public static Norm Two(Person p) => p.Age >= 18; }
        """));
}
