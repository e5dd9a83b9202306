using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM4005: <c>day.PlusMonths(2)</c> instead of <c>day.PlusMonths(1).PlusMonths(1)</c>; twelve months for each year.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChainedMonthsFix() : ReplacingFix("KBM4005")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        var steps = new Stack<(bool Years, ExpressionSyntax Amount)>();
        var day = reported as ExpressionSyntax;
        while (day is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "PlusMonths" or "PlusYears" } access,
                ArgumentList.Arguments: { Count: 1 } arguments,
            })
        {
            steps.Push((access.Name.Identifier.Text == "PlusYears", arguments[0].Expression));
            day = access.Expression;
        }

        if (day is null || steps.Count < 2) return null;
        var onlyYears = steps.All(s => s.Years);
        var factors = steps.Select(s => (Factor: s.Years && !onlyYears ? 12 : 1, s.Amount)).ToList();
        var numbers = factors
            .Select(f => f.Amount is LiteralExpressionSyntax number && number.Token.Value is int n ? f.Factor * n : (int?)null)
            .ToList();
        var amount = numbers.All(n => n is not null)
            ? numbers.Sum()!.Value.ToString(CultureInfo.InvariantCulture)
            : string.Join(" + ", factors.Select((f, i) =>
                numbers[i]?.ToString(CultureInfo.InvariantCulture) ?? (f.Factor == 1 ? "" : "12 * ") + Bracketed(f.Amount)));
        return (reported, SyntaxFactory.ParseExpression($"{day.WithoutTrivia()}.{(onlyYears ? "PlusYears" : "PlusMonths")}({amount})"));
    }

    private static string Bracketed(ExpressionSyntax amount) =>
        amount is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax
            ? amount.ToString()
            : $"({amount})";
}
