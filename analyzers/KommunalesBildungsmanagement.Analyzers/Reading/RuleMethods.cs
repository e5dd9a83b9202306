using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Finds the one expression that a rule or condition consists of.</summary>
internal static class RuleMethods
{
    /// <summary>The expression of <c>=> …</c> or of a single <c>return …;</c>.</summary>
    public static ExpressionSyntax? ExpressionOf(MethodDeclarationSyntax method)
    {
        var expression = method.ExpressionBody?.Expression;
        if (expression is null && method.Body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax single)
            expression = single.Expression;

        // An operation belongs to the expression inside of parentheses.
        while (expression is ParenthesizedExpressionSyntax inner) expression = inner.Expression;
        return expression;
    }

    /// <summary>The body as an operation; <see langword="null"/> if it is not one expression.</summary>
    public static IOperation? BodyOf(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation) =>
        ExpressionOf(method) is { } expression ? model.GetOperation(expression, cancellation) : null;
}
