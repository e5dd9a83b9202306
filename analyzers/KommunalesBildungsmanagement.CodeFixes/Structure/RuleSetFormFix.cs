using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM0001: makes a rule set static and partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RuleSetFormFix : RuleFix
{
    private static readonly SyntaxKind[] BeforeStatic =
    [
        SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.FileKeyword,
        SyntaxKind.NewKeyword,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM0001"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is ClassDeclarationSyntax declaration)
            yield return new("MakeStaticPartial", Changes(declaration));
    }

    private static List<Edit> Changes(ClassDeclarationSyntax declaration)
    {
        var edits = new List<Edit>();
        var modifiers = declaration.Modifiers;
        var tree = declaration.SyntaxTree;
        if (!modifiers.Any(SyntaxKind.StaticKeyword))
        {
            var next = modifiers.FirstOrDefault(m => !BeforeStatic.Contains(m.Kind()));
            edits.Add(Edit.Insert(tree, (next == default ? declaration.Keyword : next).SpanStart, "static "));

            // A static class is neither sealed nor abstract.
            foreach (var modifier in modifiers.Where(m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword))
                edits.Add(Edit.Replace(tree, TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""));
        }

        if (!modifiers.Any(SyntaxKind.PartialKeyword)) edits.Add(Edit.Insert(tree, declaration.Keyword.SpanStart, "partial "));
        return edits;
    }
}
