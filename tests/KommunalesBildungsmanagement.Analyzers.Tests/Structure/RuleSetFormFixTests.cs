using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class RuleSetFormFixTests
{
    [Fact]
    public Task RuleSets_BecomeStaticPartial() => VerifyFix.Run<RuleSetFormAnalyzer, RuleSetFormFix>(
        Sample.Start + """
            [RuleSet("A")]
            public class {|KBM0001:A|};

            [RuleSet("B")]
            public sealed class {|KBM0001:B|}
            {
                // Kept.
            }

            /// <summary>Kept.</summary>
            [RuleSet("C")] class {|KBM0001:C|};

            [RuleSet("D")] internal static class {|KBM0001:D|};
            [RuleSet("E")] public partial class {|KBM0001:E|};
            [RuleSet("F")] public abstract partial class {|KBM0001:F|};
            """,
        Sample.Start + """
            [RuleSet("A")]
            public static partial class A;

            [RuleSet("B")]
            public static partial class B
            {
                // Kept.
            }

            /// <summary>Kept.</summary>
            [RuleSet("C")] static partial class C;

            [RuleSet("D")] internal static partial class D;
            [RuleSet("E")] public static partial class E;
            [RuleSet("F")] public static partial class F;
            """);

    [Fact]
    public Task Record_IsLeftAlone() => VerifyFix.NotOffered<RuleSetFormAnalyzer, RuleSetFormFix>(
        Sample.Start + """[RuleSet("A")] public sealed record {|KBM0001:A|};""");
}
