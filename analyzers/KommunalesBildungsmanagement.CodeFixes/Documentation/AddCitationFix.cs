using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM1001: inserts the stub of a citation, which KBM1003 reports until it is filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddCitationFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM1001"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) yield break;
        var citation = $"Cite(\"{Stub.Text}\", \"{Stub.Text}\")";
        if (AttributeWriting.Add(member.AttributeLists, ["Rule", "Text"], [citation]) is { } edit) yield return new("AddCitation", [edit]);
    }
}
