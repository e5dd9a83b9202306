using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class AddRuleSetFixTests
{
    [Fact]
    public Task Class_BecomesARuleSet() => VerifyFix.Run<RuleSetFormAnalyzer, AddRuleSetFix>(
        Sample.Start + """
            /// <summary>Kept.</summary>
            public static partial class {|KBM0004:TransitionRules|}
            {
                [Rule("A", RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
            }

            namespace Inner
            {
                [Covers(typeof(Confidence))]
                public static partial class {|KBM0004:Esf2021Shares|}
                {
                    [KommunalesBildungsmanagement.Rules.Parameter("B")] public static partial int? B(RuleContext context);
                }
            }
            """,
        Sample.Start + """
            /// <summary>Kept.</summary>
            [RuleSet("TRANSITION-RULES")]
            public static partial class TransitionRules
            {
                [Rule("A", RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
            }

            namespace Inner
            {
                [KommunalesBildungsmanagement.Rules.RuleSet("ESF2021-SHARES")]
                [Covers(typeof(Confidence))]
                public static partial class Esf2021Shares
                {
                    [KommunalesBildungsmanagement.Rules.Parameter("B")] public static partial int? B(RuleContext context);
                }
            }
            """);
}
