using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7005: <c>Deadline.MonthsAfter(day, 6)</c> instead of <c>day.PlusMonths(6)</c>.</summary>
/// <remarks>Where a day is asked for that is surely there, and it is, the fix says so: <c>Deadline.MonthsAfter(day, 6)!.Value</c>.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FundingDeadlineFix() : ReplacingFix("KBM7005")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FundingDeadlineAnalyzer.Function, out var function)) return null;
        var (day, call, step) = reported switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } own => (access.Expression, own, access.Name),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax own } access
                when own.Expression is MemberBindingExpressionSyntax binding => (access.Expression, own, binding.Name),
            _ => (null, null, null),
        };
        if (day is null || call is not { ArgumentList.Arguments: { Count: 1 } arguments } || IsInConditionalAccess(reported)) return null;
        var amount = arguments[0].Expression;
        if (step!.Identifier.Text == "PlusYears")
        {
            // No year of a deadline has more months than an int.
            if (amount is not LiteralExpressionSyntax { Token.Value: int and > 0 and < 10_000 and var years }) return null;
            amount = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(12 * years));
        }

        var written = $"{TypeNames.OfRules(model, reported, "Deadline")}.{function}({day.WithoutTrivia()}, {amount.WithoutTrivia()})";
        return (reported, SyntaxFactory.ParseExpression(MayBeMissing(reported, model, cancellation) ? written : written + "!.Value"));
    }

    /// <summary>Whether a day that may be missing fits at the place: it was one before, it becomes one, or it is compared.</summary>
    private static bool MayBeMissing(SyntaxNode reported, SemanticModel model, CancellationToken cancellation)
    {
        var type = model.GetTypeInfo(reported, cancellation);
        return type.Type.IsNullableStruct() || (type.ConvertedType.IsNullableStruct() && reported.Parent is not BinaryExpressionSyntax)
            || (reported.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression
                or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.EqualsExpression
                or (int)SyntaxKind.NotEqualsExpression });
    }

    /// <summary>Whether the call begins with the value before a question mark, as in <c>grant?.End.PlusMonths(6)</c>: it has no name there.</summary>
    private static bool IsInConditionalAccess(SyntaxNode reported)
    {
        ExpressionSyntax? first = reported as InvocationExpressionSyntax;
        while (first is InvocationExpressionSyntax or MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            first = first switch
            {
                InvocationExpressionSyntax call => call.Expression,
                MemberAccessExpressionSyntax access => access.Expression,
                PostfixUnaryExpressionSyntax sure => sure.Operand,
                _ => null,
            };
        }

        return first is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax;
    }
}
