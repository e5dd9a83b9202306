using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM8003: <c>Set.Compiled.X.Evaluate(subject, context) == RuleVerdict.Met</c> instead of <c>Set.X(subject, context).IsMet</c>.</summary>
/// <remarks>Offered where it is asked whether the norm is met and there is exactly one context to evaluate it in.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PlainRuleCalledFix() : ReplacingFix("KBM8003")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (reported is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } arguments } call
            || call.Parent is not MemberAccessExpressionSyntax { Name.Identifier.Text: "IsMet" } question
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol rule
            || !rule.ContainingType.GetTypeMembers("Compiled").Any()) return null;
        var context = arguments.Count == 2 ? arguments[1].Expression.ToString() : ContextAt(call, model, cancellation);
        if (context is null) return null;
        var set = rule.ContainingType.ToMinimalDisplayString(model, call.SpanStart);
        var comparison = SyntaxFactory.ParseExpression(
            $"{set}.Compiled.{rule.Name}.Evaluate({arguments[0].Expression}, {context}) == {TypeNames.OfRules(model, call, "RuleVerdict")}.Met");
        return (question, Stands(question) ? comparison : SyntaxFactory.ParenthesizedExpression(comparison));
    }

    /// <summary>The one context that can be named there.</summary>
    private static string? ContextAt(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        var contexts = model.LookupSymbols(call.SpanStart).Where(s => TypeOf(s).IsRuleType("RuleContext")
            && (s is not ILocalSymbol || s.DeclaringSyntaxReferences[0].GetSyntax(cancellation).SpanStart < call.SpanStart))
            .Select(s => s.Name).ToList();
        return contexts.Count == 1 ? contexts[0] : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool Stands(SyntaxNode question) => question.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax or ArgumentSyntax
        or EqualsValueClauseSyntax or IfStatementSyntax or ParenthesizedExpressionSyntax or LambdaExpressionSyntax or AssignmentExpressionSyntax
        || question.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression };
}
