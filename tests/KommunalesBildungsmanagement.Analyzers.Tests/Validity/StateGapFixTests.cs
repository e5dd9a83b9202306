using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class StateGapFixTests
{
    [Fact]
    public Task Gaps_AreStated() => VerifyFix.Run<RuleVersionsAnalyzer, StateGapFix>(
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2020-12-31")] public static Norm A1(Person p) => true;
                [Rule("A", RuleKind.Eligibility), {|KBM3003:InForce("2022-01-01", "2022-12-31")|}] public static Norm A2(Person p) => true;
                [Rule("A", RuleKind.Eligibility), {|KBM3003:InForce("2023-01-02")|}] public static Norm A3(Person p) => true;
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2020-12-31")] public static Norm A1(Person p) => true;
                [Rule("A", RuleKind.Eligibility), InForce("2022-01-01", "2022-12-31")] public static Norm A2(Person p) => true;
                [Rule("A", RuleKind.Eligibility), InForce("2023-01-02")] public static Norm A3(Person p) => true;
            """).Replace(
                "[RuleSet(\"SAMPLE\")]",
                """
                [RuleSet("SAMPLE")]
                [NotInForce("A", "2021-01-01", "2021-12-31", "…")]
                [NotInForce("A", "2023-01-01", "2023-01-01", "…")]
                """, StringComparison.Ordinal));

    [Fact]
    public Task PartlyStatedGap_IsStatedToTheEnd() => VerifyFix.Run<RuleVersionsAnalyzer, StateGapFix>(
        Gap("""[RuleSet("SAMPLE"), NotInForce("A", "2021-01-01", "2021-06-30", "Haushaltssperre")]""", "{|KBM3003:InForce(\"2022-01-01\")|}"),
        Gap(
            """
            [RuleSet("SAMPLE"), NotInForce("A", "2021-01-01", "2021-06-30", "Haushaltssperre")]
            [NotInForce("A", "2021-07-01", "2021-12-31", "…")]
            """, "InForce(\"2022-01-01\")"));

    [Fact]
    public Task PartlyStatedGap_IsNotClosed() => VerifyFix.NotOffered<RuleVersionsAnalyzer, EndPeriodFix>(
        Gap("""[RuleSet("SAMPLE"), NotInForce("A", "2021-01-01", "2021-06-30", "Haushaltssperre")]""", "{|KBM3003:InForce(\"2022-01-01\")|}"));

    private static string Gap(string attributes, string inForce) => Sample.Start + $$"""
        {{attributes}}
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2020-12-31")] public static Norm A1(Person p) => true;
            [Rule("A", RuleKind.Eligibility), {{inForce}}] public static Norm A2(Person p) => true;
        }
        """;
}
