using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class EndPeriodFixTests
{
    [Fact]
    public Task Overlaps_EndOnTheDayBefore() => VerifyFix.Run<RuleVersionsAnalyzer, EndPeriodFix>(
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01")]
                public static Norm A1(Person p) => true;

                [Rule("A", RuleKind.Eligibility), {|KBM3002:InForce("2022-03-01", "2024-12-31")|}]
                public static Norm A2(Person p) => true;

                [Rule("A", RuleKind.Eligibility), {|KBM3002:InForce("2025-01-01")|}]
                public static Norm A3(Person p) => true;

                [Rule("B", RuleKind.Eligibility), InForce(to: "2025-01-01", from: "2020-01-01")]
                public static Norm B1(Person p) => true;

                [Rule("B", RuleKind.Eligibility), {|KBM3002:InForce("2025-01-01")|}]
                public static Norm B2(Person p) => true;

                [Rule("C", RuleKind.Eligibility), InForce(from: "2020-01-01")]
                public static Norm C1(Person p) => true;

                [Rule("C", RuleKind.Eligibility), {|KBM3002:InForce("2025-01-01")|}]
                public static Norm C2(Person p) => true;
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2022-02-28")]
                public static Norm A1(Person p) => true;

                [Rule("A", RuleKind.Eligibility), InForce("2022-03-01", "2024-12-31")]
                public static Norm A2(Person p) => true;

                [Rule("A", RuleKind.Eligibility), InForce("2025-01-01")]
                public static Norm A3(Person p) => true;

                [Rule("B", RuleKind.Eligibility), InForce(to: "2024-12-31", from: "2020-01-01")]
                public static Norm B1(Person p) => true;

                [Rule("B", RuleKind.Eligibility), InForce("2025-01-01")]
                public static Norm B2(Person p) => true;

                [Rule("C", RuleKind.Eligibility), InForce(from: "2020-01-01", to: "2024-12-31")]
                public static Norm C1(Person p) => true;

                [Rule("C", RuleKind.Eligibility), InForce("2025-01-01")]
                public static Norm C2(Person p) => true;
            """));

    [Fact]
    public Task SameStart_IsLeftToAPerson() => VerifyFix.NotOffered<RuleVersionsAnalyzer, EndPeriodFix>(Sample.RuleSet("""
            [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2024-12-31")] public static Norm A1(Person p) => true;
            [Rule("A", RuleKind.Eligibility), {|KBM3002:InForce("2020-01-01")|}] public static Norm A2(Person p) => true;
        """));

    [Fact]
    public Task Gap_IsClosedInAnotherFile() => VerifyFix.Run<RuleVersionsAnalyzer, EndPeriodFix>(
        new Host(
            Sample.RuleSet("""    [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2024-12-30")] public static Norm A1(Person p) => true;"""),
            """
            using KommunalesBildungsmanagement.Rules;

            partial class SampleRules
            {
                [Rule("A", RuleKind.Eligibility), {|KBM3003:InForce("2025-01-01", null)|}] public static Norm A2(Person p) => true;
            }
            """),
        [Sample.RuleSet("""    [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2024-12-31")] public static Norm A1(Person p) => true;""")]);

    [Fact]
    public Task Values_FollowOneAnother() => VerifyFix.Run<ParameterValuesAnalyzer, EndPeriodFix>(
        Sample.RuleSet("""
                [Parameter("A")]
                [Value("0.1", "2021-01-01", "2022-01-31", Document = "Richtlinie", Place = "Nr. 1")]
                [{|KBM3008:Value("0.2", "2022-01-01", "2022-06-30")|}]
                [{|KBM3009:Value({|KBM3008:"0,3"|}, "2024-01-01")|}]
                public static partial decimal? A(RuleContext context);
            """),
        Sample.RuleSet("""
                [Parameter("A")]
                [Value("0.1", "2021-01-01", "2021-12-31", Document = "Richtlinie", Place = "Nr. 1")]
                [Value("0.2", "2022-01-01", "2023-12-31")]
                [Value("0,3", "2024-01-01")]
                public static partial decimal? A(RuleContext context);
            """));
}
