using KommunalesBildungsmanagement.CodeFixes;
using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>What KBM1004, KBM2003, KBM2004, KBM2012 and KBM5002 offer.</summary>
public sealed class LogicFixTests
{
    [Theory]
    [InlineData("{|KBM2003:p.Age >= 16|} && p.Age >= 18", "p.Age >= 18")]
    [InlineData("p.Age >= 18 && ({|KBM2003:p.Age >= 16|})", "p.Age >= 18")]
    [InlineData("p.Age >= 18 && {|KBM2003:p.Age >= 16|} && p.IsPublic && {|KBM2003:p.Age >= 17|}", "p.Age >= 18 && p.IsPublic")]
    [InlineData("{|KBM2003:p.Age >= 16|} && {|KBM2003:p.Age >= 17|} && p.Age >= 18", "p.Age >= 18")]
    [InlineData("p.IsPublic && ({|KBM2003:p.Age > 18|} || p.Age >= 16)", "p.IsPublic && p.Age >= 16")]
    [InlineData("!({|KBM2003:p.Age > 18|} || p.Age >= 16)", "!(p.Age >= 16)")]
    [InlineData("p.Age is {|KBM2003:>= 16|} and <= 25 && p.Age >= 18", "p.Age is <= 25 && p.Age >= 18")]
    [InlineData("p.Age is {|KBM2003:>= 16|} and {|KBM2003:>= 17|} && p.Age >= 18", "p.Age >= 18")]
    [InlineData("p.Age >= 18 && p.Age is {|KBM2003:>= 16|}", "p.Age >= 18")]
    [InlineData("p.Fund is Fund.Esf && p.Fund is {|KBM2003:not Fund.State|}", "p.Fund is Fund.Esf")]
    [InlineData("When(p.Age >= 18 && {|KBM2003:p.Age >= 16|}).Must(p.IsPublic && {|KBM2003:p.Age >= 17|})", "When(p.Age >= 18).Must(p.IsPublic)")]
    [InlineData("p.Age >= 18 && {|KBM2003:Older(p)|}", "p.Age >= 18")]
    [InlineData("p.Age >= 18\n        && {|KBM2003:p.Age >= 16|}\n        && p.IsPublic", "p.Age >= 18\n        && p.IsPublic")]
    public Task RedundantPart_IsRemoved(string before, string after) => VerifyFix.Run<RuleSetAnalyzer, RedundantPartFix>(Shared(before), Shared(after));

    [Theory]
    [InlineData("p.Age >= 18 && {|KBM2003:p.Age >= 16|} /* wegen § 3 */ && p.IsPublic")]
    [InlineData("p.Age >= 18 // wegen § 3\n && {|KBM2003:p.Age >= 16|}")]
    public Task RedundantPartWithAComment_IsLeftToAPerson(string body) => VerifyFix.NotOffered<RuleSetAnalyzer, RedundantPartFix>(Shared(body));

    [Theory]
    [InlineData("p.Age >= 18 && (p.Key == \"1\" || {|KBM2004:p.Age < 10|})", "p.Age >= 18 && p.Key == \"1\"")]
    [InlineData("p.Age >= 18 && ({|KBM2004:p.Age < 9|} || p.Key == \"1\" || p.IsPublic || ({|KBM2004:p.Age < 10|}))", "p.Age >= 18 && (p.Key == \"1\" || p.IsPublic)")]
    [InlineData("p.Age >= 18 && p.Age is 20 or {|KBM2004:10|}", "p.Age >= 18 && p.Age is 20")]
    [InlineData("p.Age >= 18 && AtLeast(1, p.IsPublic, p.Key == \"1\", {|KBM2004:p.Age < 10|})", "p.Age >= 18 && AtLeast(1, p.IsPublic, p.Key == \"1\")")]
    public Task DeadAlternative_IsRemoved(string before, string after) => VerifyFix.Run<RuleSetAnalyzer, DeadAlternativeFix>(Shared(before), Shared(after));

    [Fact]
    public Task SqlThatCannotBe_IsDropped() => VerifyFix.Run<RuleSetAnalyzer, MemoryFix>(
        Set(
            Rule("A", "{|KBM5002:p.Proof <= Deadline.MonthsAfter(p.End, 6)|} && {|KBM5002:p.Proof > Deadline.DaysAfter(p.End, 6)|}", more: ", RunsIn = RunsIn.Sql"),
            Rule("B", "{|KBM5002:p.Others.Contains(Fund.Esf).IsTrue|}", more: ", RunsIn = RunsIn.Sql, ExceptionTo = \"A\"")),
        Set(
            Rule("A", "p.Proof <= Deadline.MonthsAfter(p.End, 6) && p.Proof > Deadline.DaysAfter(p.End, 6)"),
            Rule("B", "p.Others.Contains(Fund.Esf).IsTrue", more: ", ExceptionTo = \"A\"")));

    [Fact]
    public Task NearestRule_IsNamed() => VerifyFix.Run<ExceptionAnalyzer, NearestNameFix>(
        Set(
            Rule("OWN", "p.Own > 3"),
            Rule("B", "p.Own > 5", more: ", ExceptionTo = {|KBM2012:\"OWM\"|}"),
            Rule("C", "p.Own > 6", more: ", ExceptionTo = {|KBM2012:\"NOTHING\"|}"),
            Rule("D", "p.Own > 7", more: ", ExceptionTo = {|KBM2012:\"own\"|}")),
        Set(
            Rule("OWN", "p.Own > 3"),
            Rule("B", "p.Own > 5", more: ", ExceptionTo = \"OWN\""),
            Rule("C", "p.Own > 6", more: ", ExceptionTo = \"NOTHING\""),
            Rule("D", "p.Own > 7", more: ", ExceptionTo = \"OWN\"")));

    [Fact]
    public Task Words_AreInsertedAtTheMember() => VerifyFix.Run<RuleSetAnalyzer, AddWordsFix>(
        new Host(
            """
            using KommunalesBildungsmanagement.Rules;
            [RuleSet("S")]
            public static partial class S
            {
                [Rule("A", RuleKind.Eligibility), InForce("2024-01-01")]
                public static Norm A(Pupil p) => {|KBM1004:p.Age >= 16|} && {|KBM1004:p.Grade > 3|} && {|KBM1004:p.HasPass|};
                [Rule("B", RuleKind.Eligibility), InForce("2024-01-01")] public static Norm B(Pupil p) => p.Age >= 18 && {|KBM1004:p.School!.Kind == "x"|};
            }
            """,
            """
            using KommunalesBildungsmanagement.Rules;
            public sealed record Pupil(int? Age, [property: Term("de", "Klasse")] int? Grade)
            {
                public School? School { get; init; }

                // Kept.
                public bool HasPass { get; init; }
            }
            """,
            "public sealed record School(string? Kind);\n"),
        [
            """
            using KommunalesBildungsmanagement.Rules;
            [RuleSet("S")]
            public static partial class S
            {
                [Rule("A", RuleKind.Eligibility), InForce("2024-01-01")]
                public static Norm A(Pupil p) => p.Age >= 16 && p.Grade > 3 && p.HasPass;
                [Rule("B", RuleKind.Eligibility), InForce("2024-01-01")] public static Norm B(Pupil p) => p.Age >= 18 && p.School!.Kind == "x";
            }
            """,
            """
            using KommunalesBildungsmanagement.Rules;
            public sealed record Pupil([property: Term("de", "…"), Term("en", "…")] int? Age, [property: Term("en", "…")] [property: Term("de", "Klasse")] int? Grade)
            {
                public School? School { get; init; }

                // Kept.
                [Term("de", "…"), Term("en", "…")]
                public bool HasPass { get; init; }
            }
            """,
            """
            public sealed record School([property: KommunalesBildungsmanagement.Rules.Term("de", "…"), KommunalesBildungsmanagement.Rules.Term("en", "…")] string? Kind);

            """,
        ]);

    private static string Shared(string body) => Set(Rule("A", body), Condition("Older", "p.Age >= 16"));
}
