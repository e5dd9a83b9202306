using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class OneExpressionFixTests
{
    [Fact]
    public Task OneReturn_BecomesAnExpression() => VerifyFix.Run<RuleFormAnalyzer, OneExpressionFix>(
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                public static Norm {|KBM0002:A|}(Person p)
                {
                    return p.Age >= 16;
                } // Kept.

                [Condition] public static bool {|KBM0002:B|}(Person p) { return p.Age >= 16; }

                [Rule("C", RuleKind.Eligibility)]
                public static Norm {|KBM0002:C|}(Person p)
                {
                    return p.Age >= 16
                        // Kept.
                        && p.Age <= 25;
                }

                [Rule("D", RuleKind.Eligibility)]
                public static Norm {|KBM0002:D|}(Person p, RuleContext context)
                {
                    return p.Age >= 16 && p.Age <= 25 && p.Age != 17 && p.Age != 18 && context.Today.Year > 2000;
                }
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                public static Norm A(Person p) => p.Age >= 16; // Kept.

                [Condition] public static bool B(Person p) => p.Age >= 16;

                [Rule("C", RuleKind.Eligibility)]
                public static Norm C(Person p) =>
                    p.Age >= 16
                        // Kept.
                        && p.Age <= 25;

                [Rule("D", RuleKind.Eligibility)]
                public static Norm D(Person p, RuleContext context) =>
                    p.Age >= 16 && p.Age <= 25 && p.Age != 17 && p.Age != 18 && context.Today.Year > 2000;
            """));

    [Fact]
    public Task StatementsOrComments_AreLeftAlone() => VerifyFix.NotOffered<RuleFormAnalyzer, OneExpressionFix>(Sample.RuleSet("""
            [Condition]
            public static bool {|KBM0002:A|}(Person p)
            {
                var age = p.Age;
                return age >= 16;
            }

            [Condition]
            public static bool {|KBM0002:B|}(Person p)
            {
                // Why it is so.
                return p.Age >= 16;
            }

            [Condition]
            public static bool {|KBM0002:C|}(Person p)
            {
                return p.Age >= 16; // Why it is so.
            }
        """));
}
