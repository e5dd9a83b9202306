namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class RefusalUnhandledAnalyzerTests
{
    private static string Host(string members) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using KommunalesBildungsmanagement.Matching;
        using KommunalesBildungsmanagement.Rules;

        public sealed record Grant;
        public sealed record Finding(string Rule, RuleVerdict Verdict);

        public static class Host
        {
            static RuleVerdict Judge(Grant g) => default;
            static Task<RuleVerdict> JudgeLater(Grant g) => null!;
            static void Pay() { }
            static void Ask() { }
            static void Log(object o) { }
            {{members}}
        }
        """;

    [Theory]
    [InlineData("static void M(Grant g) { var {|KBM7009:v|} = Judge(g); Pay(); }")]
    [InlineData("static void M(Grant g) { RuleVerdict? {|KBM7009:v|} = Judge(g); v = RuleVerdict.Met; Pay(); }")]
    [InlineData("static async Task M(Grant g) { var {|KBM7009:v|} = await JudgeLater(g); Pay(); }")]
    [InlineData("static void M(Grant g) { var v = Judge(g); switch ({|KBM7009:v|}) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.Undetermined: case RuleVerdict.Pending: Ask(); break; default: break; } }")]
    [InlineData("static void M(Grant g) { switch ({|KBM7009:Judge(g)|}) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.Undetermined or RuleVerdict.Pending: Ask(); break; case var _: return; } }")]
    [InlineData("static void M(Finding f) { Log(f.Rule); switch ({|KBM7009:f.Verdict|}) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.Undetermined: case RuleVerdict.Pending: Ask(); break; default: { break; } } }")]
    [InlineData("static void M(RuleVerdict v) { if ({|KBM7009:v == RuleVerdict.Met|}) Pay(); else if (v is RuleVerdict.Undetermined or RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { if ({|KBM7009:v == RuleVerdict.Met|}) Pay(); else if (v == RuleVerdict.NotApplicable) { } else if (v == RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(MatchResult m) { if ({|KBM7009:m.Verdict == Verdict.Suitable|}) Pay(); else if (m.Verdict == Verdict.NeedsClarification) Ask(); }")]
    public async Task RefusalThatEndsInNothing_Triggers(string members)
    {
        var reports = await Verify.Reports<RefusalUnhandledAnalyzer>(Host(members));
        Assert.Matches("^Was bei Not(Met|Suitable) geschieht, ist nicht gesagt: ", reports[0].German());
    }

    [Theory]
    [InlineData("static RuleVerdict M(Grant g) { var v = Judge(g); return v; }")]
    [InlineData("static void M(Grant g) { _ = Judge(g); }")]
    [InlineData("static void M(Grant g) { var v = RuleVerdict.Met; }")]
    [InlineData("static void M(Grant g) { if (Judge(g) == RuleVerdict.Met) Pay(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Pay(); else if (v is RuleVerdict.Undetermined or RuleVerdict.Pending) Ask(); else Log(v); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Pay(); else if (v == RuleVerdict.Pending) Ask(); else if (v == RuleVerdict.NotMet) { } }")]
    [InlineData("static void M(RuleVerdict v) { Log(v); if (v == RuleVerdict.Met) Pay(); else if (v == RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Pay(); else if (v == RuleVerdict.Pending) Ask(); if (v == RuleVerdict.NotMet) Log(1); }")]
    [InlineData("static void M(Finding f) { Log(f); if (f.Verdict == RuleVerdict.Met) Pay(); else if (f.Verdict == RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v, bool b) { if (v == RuleVerdict.Met && b) Pay(); else if (v == RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Pay(); else if (v != RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { switch (v) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.NotMet: break; case RuleVerdict.Undetermined: case RuleVerdict.Pending: default: break; } }")]
    [InlineData("static void M(RuleVerdict v) { switch (v) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.Undetermined: case RuleVerdict.Pending: Ask(); break; default: Log(1); break; } }")]
    [InlineData("static void M(RuleVerdict v) { switch (v) { case RuleVerdict.Met: Pay(); break; default: break; } }")]
    [InlineData("static void M(RuleVerdict v) { switch (v) { case RuleVerdict.Met: Pay(); break; case RuleVerdict.Undetermined when v > 0: case RuleVerdict.Pending: Ask(); break; default: break; } }")]
    [InlineData("static void M(RuleVerdict v) { if (v is RuleVerdict.Undetermined or RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v is RuleVerdict.Met or RuleVerdict.Pending) Ask(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Undetermined) Ask(); else if (v == RuleVerdict.Pending) Log(1); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Pay(); else if (v == RuleVerdict.NotApplicable) Log(1); }")]
    [InlineData("static void M(RuleVerdict v) { switch (v) { case RuleVerdict.Undetermined: case RuleVerdict.Pending: Ask(); break; default: break; } }")]
    [InlineData("static void M(System.DayOfWeek d) { switch (d) { case System.DayOfWeek.Monday: break; default: break; } }")]
    [InlineData("static void M(List<Finding> fs) { var v = fs.Count; var t = Truth.True; }")]
    public Task HandledOrAskedAlone_DoesNotTrigger(string members) => Verify.Reports<RefusalUnhandledAnalyzer>(Host(members));

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Verify.Reports<RefusalUnhandledAnalyzer>(
        "// <auto-generated/>\n" + Host("static void M(Grant g) { var v = Judge(g); }"));

    [Fact]
    public Task WithoutLibrary_DoesNotTrigger() => Verify.Reports<RefusalUnhandledAnalyzer>(new Host("""
        enum RuleVerdict { Met, NotMet, [Undecided] Pending }
        sealed class UndecidedAttribute : System.Attribute;
        static class Host { static RuleVerdict Judge() => default; static void M() { var v = Judge(); } }
        """) { HasLibrary = false });

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<RefusalUnhandledAnalyzer>(new Host(
        Host("static void M(RuleVerdict v) { var w = ; switch (v) { case : default: } if (v == ) else if (v is ) { } switch () { } RuleVerdict x = Judge(")) { AllowedErrors = ["*"] });
}
