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

/// <summary>KBM1002: inserts the stub of a text for each language that has none. A blank text is left to a person.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddTextFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM1002"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (!report.Properties.TryGetValue(TextAnalyzer.Missing, out var missing) || missing is null) yield break;
        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) yield break;
        var texts = missing.Split(',').Select(language => $"Text({AttributeWriting.Literal(language)}, \"{Stub.Text}\")");
        if (AttributeWriting.Add(member.AttributeLists, ["Rule", "Text"], texts) is { } edit) yield return new("AddText", [edit], missing);
    }
}
