using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM3003: states a gap with [NotInForce]. The reason is a stub, which KBM3010 reports until it is filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StateGapFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM3003"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (report.AdditionalLocations.Count < 2 || report.AdditionalLocations[1] is not { SourceTree: { } tree } place) yield break;
        if (tree.GetRoot(cancellation).FindNode(place.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } ruleSet) yield break;
        var values = new[] { RuleVersionsAnalyzer.RuleId, RuleVersionsAnalyzer.From, RuleVersionsAnalyzer.To }
            .Select(name => AttributeWriting.Literal(report.Properties[name]!));
        var absence = $"NotInForce({string.Join(", ", values)}, \"{Stub.Text}\")";
        if (AttributeWriting.Add(ruleSet.AttributeLists, ["RuleSet", "NotInForce"], [absence]) is { } edit) yield return new("StateGap", [edit]);
    }
}
