using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>While someone types, code is incomplete. No analyzer and no code fix may throw then.</summary>
public sealed class HalfTypedTests
{
    private const string Whole = """
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        using static KommunalesBildungsmanagement.Rules.Norms;
        public sealed record Person([property: Term("de", "Alter")] int? Age, LocalDate? End);
        [RuleSet("SAMPLE", Programme = "x"), NotInForce("A", "2021-01-01", "2021-06-30", "x"), Covers(typeof(Confidence))]
        public class SampleRules
        {
            [Rule("A", RuleKind.Eligibility, RunsIn = RunsIn.Sql), Text("de", "x"), InForce("2020-01-01", "2020-12-31")]
            [Cite("d", "1", Edition = "2024-01-01")]
            public static Norm A1(Person p, RuleContext c) => When(p.Age is >= 16 and <= 25).Must(B(p)) ;
            [Rule("A", RuleKind.Eligibility, ExceptionTo = "B"), InForce("2022-01-01"), LegalBasis("SGB IX", "§ 2")]
            public static Norm A2(Person p, RuleContext c) => Due(Deadline.MonthsAfter(p.End, 6), p.End, c);
            [Condition] public static bool B(Person p) { return !(p.Age > 16) && p.Age < Limit(null!); }
            [Parameter("P"), Value("1", "2024-01-01", "2024-06-30", Document = "d", Confidence = Confidence.Unverified), Value("x", "2025-01-01")]
            public static partial int? Limit(RuleContext context);
        }
        """;

    private const string HostCode = """
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        [MandatoryIndicator("I", Unit = "EUR"), MandatoryPart("Text", To = "2030-01-01"), ProgrammePeriod("2022-01-18", "2026-12-31")]
        [PublicityStatement("a", "b")] public class P;
        [ReportTo<P>(ReportingDate = "2027-01-01"), FundedBy<P>(PublishedOn = "x"), GrantPeriod("2021-01-01", to: "2020-01-01"), PublicReport]
        public record R([property: Indicator("I")] double Cost, [PersonalData] string Name);
        [PublicReport, FundedBy<P>] public class S { [Publicity] public string N => "c"; [Unit("EUR")] double F = -1.5; [PersonalData] public string? O; }
        public record Grant([FundingDate] LocalDate End);
        public class Code
        {
            RuleVerdict _v; string _n = "";
            LocalDate A(Grant g) { var (e, f) = (g.End, 1); _n = new S().O; return g is { End: var d } ? d.PlusMonths(6).PlusYears(1) : e + Period.FromDays(3); }
            S B(RuleVerdict v) { if (v == RuleVerdict.Met) A(null); else if (v is RuleVerdict.Pending) return new S { O = _n }; var w = B2(); return null; }
            RuleVerdict B2() { switch (_v) { case RuleVerdict.Undetermined or RuleVerdict.Pending: break; default: break; } return _v; }
        }
        """;

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [.. Assembly.Load("KommunalesBildungsmanagement.CodeFixes").GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    [Theory, InlineData(Whole), InlineData(HostCode)]
    public async Task CodeWithoutOneOfEverySecondToken_DoesNotThrow(string whole)
    {
        var root = await CSharpSyntaxTree.ParseText(whole, cancellationToken: TestContext.Current.CancellationToken)
            .GetRootAsync(TestContext.Current.CancellationToken);
        foreach (var token in root.DescendantTokens().Where((t, i) => t.Span.Length > 0 && i % 2 == 0))
        {
            await Check(whole.Remove(token.SpanStart, token.Span.Length));
        }
    }

    [Theory, InlineData(Whole), InlineData(HostCode)]
    public async Task CodeThatBreaksOff_DoesNotThrow(string whole)
    {
        for (var length = whole.Length; length > 0; length -= 29) await Check(whole[..length]);
    }

    private static async Task Check(string source)
    {
        var host = new Host(source)
        {
            AllowedErrors = ["*"], Files = [("kbm.sources.txt", "dd\t2020-01-01\n")], Config = [("kbm.parameters_until", "2027-12-31")],
        };
        var project = host.Open();
        foreach (var report in await host.Run(project, Verify.Everything))
        {
            if (project.GetDocument(report.Location.SourceTree) is not { } document) continue;
            foreach (var fix in Fixes.Where(f => f.FixableDiagnosticIds.Contains(report.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new(document, report, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
                foreach (var action in actions) await action.GetOperationsAsync(TestContext.Current.CancellationToken);
            }
        }
    }
}
