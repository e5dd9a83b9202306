using FsCheck.Fluent;
using KommunalesBildungsmanagement.Analyzers.Tests.Generation;
using KommunalesBildungsmanagement.CodeFixes;
using KommunalesBildungsmanagement.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>What the compiler reports about a condition is true of every subject, missing facts included. The sketch says what it means.</summary>
public sealed class LogicProperties
{
    private const int Rules = 80;

    // Some are contradictory for sure, as some scopes are: chance alone draws none in one run of a few hundred.
    private static readonly List<Sketch> Requirements =
        [.. Sketch.Conditions(3).Sample(Rules / 2), .. Sketch.Conditions(1).Sample(Rules / 2).Select((s, i) => i % 13 == 0 ? Never(s) : s)];

    private static readonly List<Sketch?> Scopes = [.. Sketch.Conditions(1).Sample(Rules).Select((s, i) => i % 15 == 0 ? Never(s) : i % 3 == 0 ? s : null)];

    private static readonly List<(Household Household, RuleContext Context)> Cases =
        [.. from c in Households.Contexts.Sample(4) from h in Households.Any.Sample(60) select (h, c)];

    private static readonly Lazy<Task<List<Diagnostic>>> Reports = new(Report);

    [Fact]
    public async Task Finding_HoldsForEveryHousehold()
    {
        var found = new Dictionary<string, int>();
        foreach (var report in await Reports.Value)
        {
            found[report.Id] = found.GetValueOrDefault(report.Id) + 1;
            foreach (var (household, context) in Cases)
                Assert.False(IsRefutedBy(report, household, context), $"{report.English()}\n{report.Location.Written()}\n{household}\n{context}");
        }

        Assert.All(["KBM2001", "KBM2003", "KBM2005", "KBM2010"], id => Assert.True(found.ContainsKey(id), $"{id} was not drawn."));
    }

    [Fact]
    public async Task LooseParts_AreTakenOutWithoutAChange()
    {
        var removals = (await Reports.Value).Where(r => r.Id is "KBM2003" or "KBM2004").Select(r => (Report: r, Body: Without(r))).ToList();
        var compiled = await Compiled.From(DrawnRules.Of([.. removals.Select(r => r.Body)]), "Drawn");
        for (var n = 0; n < removals.Count; n++)
        {
            var shorter = compiled.Rule<Household>($"R{n}");
            foreach (var (household, context) in Cases)
            {
                var (before, after) = (Verdict(RuleAt(removals[n].Report.Location), household, context), shorter.Evaluate(household, context));

                // Without an alternative that never applies a rule may decide what was open, but nobody else meets it.
                var isSame = removals[n].Report.Id == "KBM2003" ? before == after : (before == RuleVerdict.Met) == (after == RuleVerdict.Met);
                Assert.True(isSame, $"{before} became {after}: {removals[n].Report}\nbecame {removals[n].Body}\n{household}\n{context}");
            }
        }
    }

    private static Sketch Never(Sketch s) => new($"({s.Source} && !({s.Source}))", (h, c) => s.Meaning(h, c) & !s.Meaning(h, c));

    private static async Task<List<Diagnostic>> Report()
    {
        var host = DrawnRules.Of([.. Requirements.Select((r, i) => DrawnRules.Body(Scopes[i], r))], Rules / 2);
        var reports = await host.Run(host.Open(), [new RuleSetAnalyzer()]);
        return [.. reports.Where(r => r.Id is "KBM2001" or "KBM2002" or "KBM2003" or "KBM2004" or "KBM2005" or "KBM2010")];
    }

    private static bool IsRefutedBy(Diagnostic report, Household household, RuleContext context)
    {
        var rule = RuleAt(report.Location);
        return report.Id switch
        {
            "KBM2001" => Verdict(rule, household, context) == RuleVerdict.Met,
            "KBM2002" => Verdict(rule, household, context) == RuleVerdict.NotMet,
            "KBM2005" => Scopes[rule]!.Meaning(household, context).IsTrue,
            "KBM2010" => Verdict(rule, household, context) == RuleVerdict.Met
                && Verdict(RuleAt(report.AdditionalLocations[0]), household, context) == RuleVerdict.Met,
            _ => false,
        };
    }

    private static RuleVerdict Verdict(int rule, Household household, RuleContext context) =>
        DrawnRules.Verdict(Scopes[rule], Requirements[rule], household, context);

    private static int RuleAt(Location place) => int.Parse(MethodAt(place).Identifier.ValueText[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static MethodDeclarationSyntax MethodAt(Location place) =>
        place.SourceTree!.GetRoot(TestContext.Current.CancellationToken).FindNode(place.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!;

    // The body as the code fix leaves it.
    private static string Without(Diagnostic report)
    {
        var body = MethodAt(report.Location).ExpressionBody!.Expression;
        var node = body.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true);
        var text = body.ToString();
        foreach (var change in PartRemoval.For(report, node).Edits()!.Select(e => e.Change).OrderByDescending(c => c.Span.Start))
            text = text.Remove(change.Span.Start - body.SpanStart, change.Span.Length);
        return text;
    }
}
