using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class UndecidedAsNoAnalyzerTests
{
    private static string Host(string members) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using KommunalesBildungsmanagement.Matching;
        using KommunalesBildungsmanagement.Rules;

        public enum Answer { No, [Undecided] Open, Yes }

        public static class Host
        {
            static void Grant() { }
            static void Refuse() { }
            {{members}}
        }
        """;

    [Theory]
    [InlineData("static void M(RuleVerdict v) { if ({|KBM8002:v == RuleVerdict.Met|}) Grant(); else Refuse(); }")]
    [InlineData("static void M(RuleVerdict v) { if ({|KBM8002:v != RuleVerdict.Met|}) Refuse(); }")]
    [InlineData("static void M(RuleVerdict v) { if ({|KBM8002:v is not RuleVerdict.Met|}) { Refuse(); } }")]
    [InlineData("static void M(Truth t) { if (!{|KBM8002:t.IsTrue|}) Refuse(); }")]
    [InlineData("static void M(Truth t, bool b) { if (b && {|KBM8002:t.IsTrue|}) Grant(); else Refuse(); }")]
    [InlineData("static string M(Truth t) => {|KBM8002:t == Truth.True|} ? \"yes\" : \"no\";")]
    [InlineData("static string M(MatchResult m) => {|KBM8002:m.Verdict == Verdict.Suitable|} ? \"yes\" : \"no\";")]
    [InlineData("static string M(Answer a) => {|KBM8002:a is Answer.Yes|} ? \"yes\" : \"no\";")]
    [InlineData("static string M(RuleVerdict v) => {|KBM8002:v is RuleVerdict.Met or RuleVerdict.NotApplicable|} ? \"yes\" : \"no\";")]
    public async Task TwoWays_Triggers(string members)
    {
        var reports = await Verify.Reports<UndecidedAsNoAnalyzer>(Host(members));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, reports[0].Severity);
        Assert.Contains("entscheidet zwischen zwei Wegen", reports[0].German(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static bool M(RuleVerdict v) => {|KBM8002:v == RuleVerdict.Met|};")]
    [InlineData("static bool M(Truth t) { return !{|KBM8002:t.IsTrue|}; }")]
    public async Task ReturnedBool_IsAHint_Triggers(string members) =>
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, (await Verify.Reports<UndecidedAsNoAnalyzer>(Host(members)))[0].Severity);

    [Theory]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Grant(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.NotMet) Refuse(); if (v != RuleVerdict.NotMet) Grant(); }")]
    [InlineData("static void M(RuleVerdict v) { if (v == RuleVerdict.Met) Grant(); else if (v is RuleVerdict.Undetermined or RuleVerdict.Pending) { } else { } }")]
    [InlineData("static void M(Truth t) { if (t.IsTrue) Grant(); else if (t.IsFalse) Refuse(); else { } }")]
    [InlineData("static void M(Truth t) { if (t.IsUnknown) return; if (t.IsTrue) Grant(); else Refuse(); }")]
    [InlineData("static string M(Truth t) => t.IsUnknown ? \"ask\" : \"know\";")]
    [InlineData("static void M(List<RuleVerdict> vs) { foreach (var v in vs) { if (v != RuleVerdict.Met) continue; Grant(); } }")]
    [InlineData("static void M(Truth t) { if (!t.IsTrue) return; Grant(); }")]
    [InlineData("static IEnumerable<MatchResult> M(List<MatchResult> ms) => ms.Where(m => m.Verdict != Verdict.Suitable);")]
    [InlineData("static int M(List<Truth> ts) => ts.Count(t => !t.IsTrue);")]
    [InlineData("static string M(RuleVerdict? v) => v is null ? \"none\" : \"some\";")]
    [InlineData("static string M(System.DayOfWeek d) => d == System.DayOfWeek.Monday ? \"yes\" : \"no\";")]
    public Task OneAnswerAloneOrAllAnswers_DoesNotTrigger(string members) => Verify.Reports<UndecidedAsNoAnalyzer>(Host(members));
}

public sealed class UndecidedHiddenAnalyzerTests
{
    private static string Host(string members) => $$"""
        using KommunalesBildungsmanagement.Rules;
        using System;

        public static class Host
        {
            {{members}}
        }
        """;

    [Fact]
    public async Task DefaultDiscardOrMissingAnswer_Triggers()
    {
        var reports = await Verify.Reports<UndecidedHiddenAnalyzer>(Host("""
            static string A(RuleVerdict v) => {|KBM8004:v|} switch { RuleVerdict.Met => "yes", _ => "no" };
                static string B(RuleVerdict v) => {|KBM8004:v|} switch { RuleVerdict.Met => "yes", RuleVerdict.Undetermined => "ask", var o => o.ToString() };
                static void C(RuleVerdict v) { switch ({|KBM8004:v|}) { case RuleVerdict.Met: break; default: break; } }
                static void D(RuleVerdict v)
                {
                    switch ({|KBM8004:v|}) { case RuleVerdict.Met or RuleVerdict.Undetermined: break; case RuleVerdict.Pending: break; }
                }
            """));
        Assert.Equal("Der switch über „RuleVerdict“ hat keinen Fall für Undetermined, Pending", reports[0].German());
        Assert.Equal("The switch over 'RuleVerdict' has no case for NotApplicable, NotMet", reports[3].English());
    }

    [Fact]
    public Task AllAnswers_DoesNotTrigger() => Verify.Reports<UndecidedHiddenAnalyzer>(Host("""
        static string A(RuleVerdict v) => v switch { RuleVerdict.Met => "yes", RuleVerdict.Undetermined or RuleVerdict.Pending => "ask", _ => "no" };
            static void B(RuleVerdict? v) { switch (v) { case null: break; case RuleVerdict.Undetermined: case RuleVerdict.Pending: default: break; } }
            static string C(RuleVerdict v) => v switch { not RuleVerdict.Met => "?", _ => "yes" };
            static string D(DayOfWeek d) => d switch { DayOfWeek.Monday => "a", _ => "b" };
        """));

    [Fact]
    public Task MissingCases_AreAdded() => VerifyFix.Run<UndecidedHiddenAnalyzer, UndecidedHiddenFix>(
        Host("""
            static string A(RuleVerdict v) => {|KBM8004:v|} switch
                {
                    RuleVerdict.Met => "yes",
                    _ => "no",
                };

                static void C(RuleVerdict v)
                {
                    switch ({|KBM8004:v|})
                    {
                        case RuleVerdict.Met:
                            break;
                        default:
                            break;
                    }
                }
            """),
        Host("""
            static string A(RuleVerdict v) => v switch
                {
                    RuleVerdict.Met => "yes",
                    RuleVerdict.Undetermined or RuleVerdict.Pending => throw new NotImplementedException(),
                    _ => "no",
                };

                static void C(RuleVerdict v)
                {
                    switch (v)
                    {
                        case RuleVerdict.Met:
                            break;
                        case RuleVerdict.Undetermined:
                        case RuleVerdict.Pending:
                            throw new NotImplementedException();
                        default:
                            break;
                    }
                }
            """));
}

public sealed class PlainRuleCalledAnalyzerTests
{
    private const string Set = """
        using System.Collections.Generic;
        using System.Linq;
        using KommunalesBildungsmanagement.Rules;

        public sealed record Person(int? Age);

        [RuleSet("S")]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility)] public static Norm Adult(Person p) => p.Age >= 18;
            [Rule("B", RuleKind.Eligibility)] public static Norm Both(Person p, RuleContext c) => Adult(p).IsMet && c.Today.Year > 2000;

            public static class Compiled
            {
                public static CompiledRule<Person> Adult { get; } = null!;
                public static CompiledRule<Person> Both { get; } = null!;
            }
        }


        """;

    [Fact]
    public async Task PlainCall_Triggers()
    {
        var reports = await Verify.Reports<PlainRuleCalledAnalyzer>(Set + """
            class Host
            {
                bool Is(Person p) => {|KBM8003:SampleRules.Adult(p)|}.IsMet;
                IEnumerable<Norm> All(List<Person> ps) => ps.Select({|KBM8003:SampleRules.Adult|});
            }
            """);
        Assert.Equal(
            "„SampleRules.Adult“ hält eine fehlende Angabe für ein Nein; „SampleRules.Compiled.Adult“ sagt, dass sie offen ist", reports[0].German());
    }

    [Fact]
    public Task CompiledRuleNameAndOtherRules_DoesNotTrigger() => Verify.Reports<PlainRuleCalledAnalyzer>(Set + """
        class Host
        {
            RuleVerdict Is(Person p, RuleContext c) => SampleRules.Compiled.Adult.Evaluate(p, c);
            string Name => nameof(SampleRules.Adult);
            bool Other(string s) => string.IsNullOrEmpty(s);
        }
        """);

    [Fact]
    public Task Question_IsFixed() => VerifyFix.Run<PlainRuleCalledAnalyzer, PlainRuleCalledFix>(
        Set + """
            class Host
            {
                bool A(Person p, RuleContext now) => {|KBM8003:SampleRules.Adult(p)|}.IsMet;
                bool B(Person p) { var c = new RuleContext(default); return !{|KBM8003:SampleRules.Both(p, c)|}.IsMet; }
            }
            """,
        Set + """
            class Host
            {
                bool A(Person p, RuleContext now) => SampleRules.Compiled.Adult.Evaluate(p, now) == RuleVerdict.Met;
                bool B(Person p) { var c = new RuleContext(default); return !(SampleRules.Compiled.Both.Evaluate(p, c) == RuleVerdict.Met); }
            }
            """);

    [Fact]
    public Task WithoutContextOrQuestion_IsNotFixed() => VerifyFix.NotOffered<PlainRuleCalledAnalyzer, PlainRuleCalledFix>(Set + """
        class Host
        {
            bool A(Person p) => {|KBM8003:SampleRules.Adult(p)|}.IsMet;
            Norm B(Person p, RuleContext c) => {|KBM8003:SampleRules.Adult(p)|};
        }
        """);
}
