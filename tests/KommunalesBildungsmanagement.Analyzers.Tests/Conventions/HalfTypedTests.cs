using System.Collections.Immutable;
using System.Reflection;
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

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [.. Assembly.Load("KommunalesBildungsmanagement.CodeFixes").GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    [Fact]
    public async Task CodeWithoutOneOfEverySecondToken_DoesNotThrow()
    {
        var root = await CSharpSyntaxTree.ParseText(Whole, cancellationToken: TestContext.Current.CancellationToken)
            .GetRootAsync(TestContext.Current.CancellationToken);
        foreach (var token in root.DescendantTokens().Where((t, i) => t.Span.Length > 0 && i % 2 == 0))
        {
            await Check(Whole.Remove(token.SpanStart, token.Span.Length));
        }
    }

    [Fact]
    public async Task CodeThatBreaksOff_DoesNotThrow()
    {
        for (var length = Whole.Length; length > 0; length -= 29) await Check(Whole[..length]);
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
                await fix.RegisterCodeFixesAsync(new(document, report, (_, _) => { }, TestContext.Current.CancellationToken));
        }
    }
}
