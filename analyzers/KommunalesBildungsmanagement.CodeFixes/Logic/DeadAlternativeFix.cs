using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM2004: takes out an alternative that can never apply. Where facts are missing, the rule then says no where it was open.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeadAlternativeFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM2004"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (PartRemoval.For(report, node).Edits() is { } edits) yield return new("RemoveAlternative", edits);
    }
}
