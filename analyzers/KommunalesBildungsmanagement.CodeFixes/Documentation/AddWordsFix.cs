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

/// <summary>KBM1004: inserts the stub of a [Term] for each language that has none, at the member itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddWordsFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM1004"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (!report.Properties.TryGetValue(WordsCheck.Missing, out var missing) || string.IsNullOrEmpty(missing)) yield break;
        if (report.AdditionalLocations.Count == 0 || report.AdditionalLocations[0] is not { SourceTree: { } tree } place) yield break;
        var root = tree.GetRoot(cancellation);
        var term = IsImported(root) ? "Term" : $"{RuleLibrary.Namespace}.Term";
        var terms = string.Join(", ", missing!.Split(',').Select(language => $"{term}({AttributeWriting.Literal(language)}, \"{Stub.Text}\")"));
        var declaration = root.FindNode(place.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(n => n is ParameterSyntax or MemberDeclarationSyntax);
        var edit = declaration switch
        {
            ParameterSyntax parameter => Edit.Insert(tree, parameter.SpanStart, $"[property: {terms}] "),
            PropertyDeclarationSyntax or FieldDeclarationSyntax => AttributeWriting.Prepend((MemberDeclarationSyntax)declaration, terms),
            _ => default(Edit?),
        };
        if (edit is { } insertion) yield return new("AddWords", [insertion], missing);
    }

    private static bool IsImported(SyntaxNode root) => root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Any(n => n is UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 } import && import.Name?.ToString() == RuleLibrary.Namespace);
}
