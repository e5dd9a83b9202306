using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>
/// Takes a part out of a condition. It knows which other parts of the condition are to go, so that all can be taken out one by one or at once.
/// </summary>
internal sealed class PartRemoval
{
    private readonly SyntaxNode _part;
    private readonly HashSet<SyntaxNode> _gone;

    private PartRemoval(SyntaxNode part, HashSet<SyntaxNode> gone) => (_part, _gone) = (part, gone);

    /// <summary>For a report that names the places of the other parts.</summary>
    public static PartRemoval For(Diagnostic report, SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        var others = report.AdditionalLocations.Where(l => l.SourceTree == node.SyntaxTree)
            .Select(l => Whole(root.FindNode(l.SourceSpan, getInnermostNodeForTie: true)));
        var part = Whole(node);
        return new(part, [part, .. others]);
    }

    /// <summary>The edits; <see langword="null"/> where it is not clear what would be left, or a comment would be lost.</summary>
    public IReadOnlyCollection<Edit>? Edits()
    {
        for (var part = _part; ;)
        {
            if (part.Parent is IsPatternExpressionSyntax pattern)
            {
                part = Whole(pattern);
                continue;
            }

            var operands = Operands(part);
            var index = operands.IndexOf(part);
            if (index < 0) return null;
            if (!operands.TrueForAll(IsGone)) return Without(operands, index);
            if (part.Parent is ArgumentSyntax) return null;
            part = Whole(Chain(part));
        }
    }

    private List<Edit>? Without(List<SyntaxNode> operands, int index)
    {
        var isFollowed = operands.Skip(index + 1).Any(o => !IsGone(o));
        if (!isFollowed && index == 0) return null;
        var span = isFollowed
            ? TextSpan.FromBounds(operands[index].SpanStart, operands[index + 1].SpanStart)
            : TextSpan.FromBounds(operands[index - 1].Span.End, operands[index].Span.End);
        var tree = _part.SyntaxTree;
        var isSpoken = tree.GetRoot().DescendantTrivia(span)
            .Any(t => span.Contains(t.Span) && !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
        if (isSpoken) return null;
        var edits = new List<Edit> { Edit.Replace(tree, span, "") };
        if (operands.Count == 2) edits.AddRange(Parentheses(Chain(operands[index]), operands[1 - index]));
        return edits;
    }

    private bool IsGone(SyntaxNode operand)
    {
        if (_gone.Contains(operand)) return true;
        var inner = Bare(operand);
        if (inner is IsPatternExpressionSyntax pattern) return IsGone(Whole(pattern.Pattern));
        return IsChain(inner) && Flat(inner, inner.Kind()).All(IsGone);
    }

    // Parentheses around what is left alone, where they mean nothing any more.
    private static IEnumerable<Edit> Parentheses(SyntaxNode chain, SyntaxNode left)
    {
        var (open, close) = chain.Parent switch
        {
            ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax outer } inner when IsChain(outer) =>
                (inner.OpenParenToken, inner.CloseParenToken),
            ParenthesizedPatternSyntax inner when left is not BinaryPatternSyntax => (inner.OpenParenToken, inner.CloseParenToken),
            _ => default,
        };
        return open == default ? [] : [Edit.Replace(chain.SyntaxTree, open.Span, ""), Edit.Replace(chain.SyntaxTree, close.Span, "")];
    }

    private static List<SyntaxNode> Operands(SyntaxNode part) => part.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax list } => [.. list.Arguments.Select(a => a.Expression)],
        { } parent when IsChain(parent) => [.. Flat(Chain(part), parent.Kind())],
        _ => [],
    };

    // The outermost "a && b && c" in which an operand stands.
    private static SyntaxNode Chain(SyntaxNode part)
    {
        var (chain, kind) = (part.Parent!, part.Parent!.Kind());
        while (chain.Parent is { } outer && outer.IsKind(kind)) chain = outer;
        return chain;
    }

    private static IEnumerable<SyntaxNode> Flat(SyntaxNode node, SyntaxKind kind) => !node.IsKind(kind) ? [node] : node switch
    {
        BinaryExpressionSyntax binary => Flat(binary.Left, kind).Concat(Flat(binary.Right, kind)),
        BinaryPatternSyntax binary => Flat(binary.Left, kind).Concat(Flat(binary.Right, kind)),
        _ => [node],
    };

    private static bool IsChain(SyntaxNode node) => node.IsKind(SyntaxKind.LogicalAndExpression) || node.IsKind(SyntaxKind.LogicalOrExpression)
        || node.IsKind(SyntaxKind.AndPattern) || node.IsKind(SyntaxKind.OrPattern);

    private static SyntaxNode Bare(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        ParenthesizedPatternSyntax inner => Bare(inner.Pattern),
        _ => node,
    };

    // The whole operand that is written at a place, with its parentheses.
    private static SyntaxNode Whole(SyntaxNode node)
    {
        while (node.Parent is ExpressionOrPatternSyntax outer
            && (outer.Span == node.Span || outer is ParenthesizedExpressionSyntax or ParenthesizedPatternSyntax)) node = outer;
        return node;
    }
}
