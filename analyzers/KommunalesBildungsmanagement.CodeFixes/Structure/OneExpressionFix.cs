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

/// <summary>KBM0002: a body that is one return becomes an expression. No comment is dropped: then nothing is offered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OneExpressionFix : RuleFix
{
    private const int LineWidth = 120;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM0002"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Body: { Statements.Count: 1 } body } method) yield break;
        if (body.Statements[0] is not ReturnStatementSyntax { Expression: { } result }) yield break;
        var before = body.OpenBraceToken.GetPreviousToken();
        if (Speaks(before.TrailingTrivia) || body.DescendantTokens().Any(t => SpeaksAround(t, result, body))) yield break;

        var text = method.SyntaxTree.GetText(cancellation);
        var span = TextSpan.FromBounds(before.Span.End, body.CloseBraceToken.Span.End);
        yield return new("UseExpression", [Edit.Replace(method.SyntaxTree, span, Written(text, before.Span.End, result))]);
    }

    private static string Written(SourceText text, int end, ExpressionSyntax result)
    {
        var line = text.Lines.GetLineFromPosition(end);
        var expression = result.ToString();
        var fits = !expression.Contains('\n') && end - line.Start + expression.Length + " => ;".Length <= LineWidth;
        if (fits) return $" => {expression};";
        return $" =>{AttributeWriting.NewLine(text)}{AttributeWriting.Indentation(text, result.SpanStart)}{expression};";
    }

    // Comments inside the expression stay with it, and so do those after the body.
    private static bool SpeaksAround(SyntaxToken token, ExpressionSyntax result, BlockSyntax body)
    {
        var isInside = result.Span.Contains(token.Span);
        return (!(isInside && token != result.GetFirstToken()) && Speaks(token.LeadingTrivia))
            || (!(isInside && token != result.GetLastToken()) && token != body.CloseBraceToken && Speaks(token.TrailingTrivia));
    }

    private static bool Speaks(SyntaxTriviaList trivia) =>
        trivia.Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
}
