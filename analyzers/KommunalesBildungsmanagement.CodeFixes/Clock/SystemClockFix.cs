using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM4001: the day comes from the context, where the rule has one and the clock is turned into a day.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SystemClockFix() : ReplacingFix("KBM4001")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (reported.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } rule) return null;
        var context = rule.ParameterList.Parameters.FirstOrDefault(
            p => p.Type is { } type && model.GetTypeInfo(type, cancellation).Type.IsRuleType("RuleContext"));
        if (context is null || DayAround(reported, model, cancellation) is not { } day) return null;
        return (day, SyntaxFactory.ParseExpression($"{context.Identifier.Text}.Today"));
    }

    /// <summary>The LocalDate that is made of the clock: <c>LocalDate.FromDateTime(DateTime.Today)</c>, <c>SystemClock.Instance.….Date</c>.</summary>
    private static ExpressionSyntax? DayAround(SyntaxNode clock, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = clock as ExpressionSyntax; node is not null; node = Larger(node))
        {
            if (model.GetTypeInfo(node, cancellation).Type.IsNodaTime("LocalDate")) return node;
        }

        return null;
    }

    private static ExpressionSyntax? Larger(ExpressionSyntax part) => part.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == part => access,
        InvocationExpressionSyntax call when call.Expression == part => call,
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            when call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "FromDateTime" or "FromDateOnly" } => call,
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        _ => null,
    };
}
