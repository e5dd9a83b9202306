using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM2012: writes the most similar id of a rule.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestRuleFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM2012"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        // An id that stands in a constant is mended there, by hand.
        if (!report.Properties.TryGetValue(ExceptionAnalyzer.Nearest, out var nearest) || nearest is null) yield break;
        if (node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { } name) yield break;
        yield return new("NearestRule", [Edit.Replace(name.SyntaxTree, name.Span, AttributeWriting.Literal(nearest))], nearest);
    }
}
