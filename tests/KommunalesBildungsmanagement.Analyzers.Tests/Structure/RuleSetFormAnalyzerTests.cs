namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class RuleSetFormAnalyzerTests
{
    [Fact]
    public async Task RuleSetThatIsNotStaticPartial_Triggers()
    {
        var reports = await Verify.Reports<RuleSetFormAnalyzer>(Sample.Start + """
            [RuleSet("A")] public class {|KBM0001:A|};
            [RuleSet("B")] public static class {|KBM0001:B|};
            [RuleSet("C")] public partial class {|KBM0001:C|};
            """);
        Assert.Equal("Das Regelwerk „A“ muss „static partial class“ sein; es fehlt: static partial", reports[0].German());
        Assert.Equal("The rule set 'B' must be a 'static partial class'; missing: partial", reports[1].English());
    }

    [Fact]
    public async Task RulesOrParametersOutsideARuleSet_Triggers()
    {
        var reports = await Verify.Reports<RuleSetFormAnalyzer>(Sample.Start + """
            public static class {|KBM0004:A|}
            {
                [Rule("A-1", RuleKind.Eligibility)] public static Norm One(Person p) => p.Age >= 16;
                [Rule("A-2", RuleKind.Eligibility)] public static Norm Two(Person p) => p.Age >= 18;
            }

            public static partial class {|KBM0004:B|}
            {
                [Parameter("B-1")] public static partial int? One(RuleContext context);
            }
            """);
        Assert.Equal("„One“ gehört zu keinem Regelwerk: die Klasse „A“ trägt kein [RuleSet]", reports[0].German());
        Assert.Equal("'One' belongs to no rule set: the class 'A' carries no [RuleSet]", reports[0].English());
    }

    [Fact]
    public async Task StaticPartialRuleSet_DoesNotTrigger() => await Verify.Reports<RuleSetFormAnalyzer>(new Host(
        Sample.RuleSet("""[Rule("A", RuleKind.Eligibility)] public static Norm One(Person p) => p.Age >= 16;"""),
        """
        partial class SampleRules { [KommunalesBildungsmanagement.Rules.Condition] public static bool Two(Person p) => p.Age >= 18; }

        public class Conditions { [KommunalesBildungsmanagement.Rules.Condition] public static bool Two(Person p) => p.Age >= 18; }
        """));
}
