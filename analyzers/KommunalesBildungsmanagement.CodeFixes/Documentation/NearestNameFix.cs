using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM1006, KBM2012: writes the most similar name of those that are known, of sources or of rules.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestNameFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM1006", "KBM2012"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        // A name that stands in a constant is mended there, by hand.
        if (!report.Properties.TryGetValue(Similar.Property, out var nearest) || nearest is null) yield break;
        if (node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { } name) yield break;
        var title = report.Id == "KBM1006" ? "NearestSource" : "NearestRule";
        yield return new(title, [Edit.Replace(name.SyntaxTree, name.Span, AttributeWriting.Literal(nearest))], nearest);
    }
}
