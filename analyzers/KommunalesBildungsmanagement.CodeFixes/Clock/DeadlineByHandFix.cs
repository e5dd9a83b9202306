using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM4003: <c>Deadline.MonthsAfter(day, 6)</c> instead of <c>day.PlusMonths(6)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeadlineByHandFix() : ReplacingFix("KBM4003")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(DeadlineByHandAnalyzer.Function, out var function)) return null;
        var (day, call) = reported switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation => (access.Expression, invocation),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax invocation } access
                when invocation.Expression is MemberBindingExpressionSyntax
                => (access.Expression, invocation),
            _ => (null, null),
        };
        if (day is null || call is not { ArgumentList.Arguments: { Count: 1 } arguments }) return null;
        return (reported, SyntaxFactory.ParseExpression(
            $"{TypeNames.OfRules(model, reported, "Deadline")}.{function}({day.WithoutTrivia()}, {arguments[0].Expression})"));
    }
}
