using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM8004: the missing answers get a case of their own, which throws until somebody has written what becomes of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UndecidedHiddenFix() : ReplacingFix("KBM8004")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(UndecidedHiddenAnalyzer.Missing, out var missing)
            || reported is not ExpressionSyntax value) return null;
        var type = model.GetTypeInfo(value, cancellation).Type.WithoutNull();
        if (type is null) return null;
        var verdict = type.ToMinimalDisplayString(model, value.SpanStart);
        var names = missing!.Split(',').Select(n => $"{verdict}.{n}").ToList();
        var unwritten = $"throw new {TypeNames.Of(model, value, "System.NotImplementedException")}()";
        return value.FirstAncestorOrSelf<SyntaxNode>(n => n is SwitchStatementSyntax or SwitchExpressionSyntax) switch
        {
            SwitchStatementSyntax statement => (statement, With(statement, names, unwritten)),
            SwitchExpressionSyntax expression => (expression, With(expression, names, unwritten)),
            _ => null,
        };
    }

    private static SwitchStatementSyntax With(SwitchStatementSyntax statement, List<string> names, string unwritten)
    {
        var text = string.Concat(names.Select(n => $"case {n}:\n")) + unwritten + ";\n";
        var parsed = (SwitchStatementSyntax)SyntaxFactory.ParseStatement(LineEnds.As(statement, $"switch (x)\n{{\n{text}}}"));
        var last = statement.Sections.IndexOf(s => s.Labels.Any(l => l is DefaultSwitchLabelSyntax));
        return statement.WithSections(statement.Sections.Insert(last < 0 ? statement.Sections.Count : last, parsed.Sections[0]));
    }

    private static SwitchExpressionSyntax With(SwitchExpressionSyntax expression, List<string> names, string unwritten)
    {
        var parsed = (SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{\n{string.Join(" or ", names)} => {unwritten},\n}}");
        var discard = expression.Arms.IndexOf(a => a.WhenClause is null && a.Pattern is DiscardPatternSyntax or VarPatternSyntax);
        var arms = expression.Arms;
        if (discard < 0) return expression;

        // The arm brings its own comma, and stands apart from its neighbours as they do.
        var arm = parsed.Arms[0].WithLeadingTrivia(arms[discard].GetLeadingTrivia());
        var gap = discard > 0 ? arms.GetSeparator(discard - 1).TrailingTrivia : [SyntaxFactory.ElasticSpace];
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(gap);
        var nodes = arms.GetWithSeparators().ToList();
        nodes.InsertRange(2 * discard, [arm, comma]);
        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(nodes));
    }
}
