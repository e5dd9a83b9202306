using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM2003: takes out a part that changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RedundantPartFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM2003"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (PartRemoval.For(report, node).Edits() is { } edits) yield return new("RemovePart", edits);
    }
}
