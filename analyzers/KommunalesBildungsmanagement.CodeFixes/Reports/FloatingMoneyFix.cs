using System.Globalization;
using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7008: <c>decimal</c> instead of <c>double</c>, where nothing but a literal is given to it at its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FloatingMoneyFix() : ReplacingFix("KBM7008")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        var declaration = reported.FirstAncestorOrSelf<SyntaxNode>(
            n => n is ParameterSyntax or MemberDeclarationSyntax);
        return declaration switch
        {
            PropertyDeclarationSyntax property when IsFree(property, model, cancellation) && IsAuto(property) =>
                Typed(property, property.Type, property.Initializer?.Value),
            FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } field =>
                Typed(field, field.Declaration.Type, variables[0].Initializer?.Value),
            ParameterSyntax { Type: { } type, Parent.Parent: RecordDeclarationSyntax record } parameter when !HandsOn(record) =>
                Typed(parameter, type, parameter.Default?.Value),
            _ => null,
        };
    }

    private static (SyntaxNode Old, SyntaxNode New)? Typed(SyntaxNode declaration, TypeSyntax type, ExpressionSyntax? value)
    {
        var plain = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        if (plain is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.DoubleKeyword or (int)SyntaxKind.FloatKeyword } keyword) return null;
        var exact = value is null ? null : Exact(value);
        if (value is not null && exact is null) return null;
        var written = SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.DecimalKeyword));
        if (value is null) return (keyword, written);
        return (declaration, declaration.ReplaceNodes([keyword, value], (old, _) => old == keyword
            ? written.WithTriviaFrom(old)
            : SyntaxFactory.ParseExpression(exact!).WithTriviaFrom(old)));
    }

    /// <summary>A literal as a decimal: <c>0.6</c>, <c>0.6f</c> and <c>-1e3</c> become <c>0.6m</c>, <c>0.6m</c> and <c>-1e3m</c>.</summary>
    private static string? Exact(ExpressionSyntax value)
    {
        switch (value)
        {
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression }:
                return value.ToString();
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax operand }:
                return Exact(operand) is { } positive ? "-" + positive : null;
            case LiteralExpressionSyntax { Token.Value: int or long }: return value.ToString();
            case LiteralExpressionSyntax { Token: { Value: double or float, Text: var text } }:
                var digits = text.TrimEnd('d', 'D', 'f', 'F');
                return decimal.TryParse(digits.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? digits + "m" : null;
            default: return null;
        }
    }

    /// <summary>Whether a record gives its parameters to the one it derives from, which then would have to change too.</summary>
    private static bool HandsOn(RecordDeclarationSyntax record) => record.BaseList?.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax) == true;

    private static bool IsAuto(PropertyDeclarationSyntax property) =>
        property.AccessorList is { } list && list.Accessors.All(a => a.Body is null && a.ExpressionBody is null);

    /// <summary>Whether no other declaration fixes the type: no base, no interface, no other part.</summary>
    private static bool IsFree(PropertyDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(declaration, cancellation) is { IsVirtual: false, IsAbstract: false, IsOverride: false } property
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && property.ExplicitInterfaceImplementations.IsEmpty
        && property.ContainingType.TypeKind != TypeKind.Interface
        && !property.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(property.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(m), property));
}
