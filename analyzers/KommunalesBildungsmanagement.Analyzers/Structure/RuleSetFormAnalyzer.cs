using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM0001, KBM0004: rules stand in a static partial class that says which rule set it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleSetFormAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [StructureDiagnostics.RuleSetForm, StructureDiagnostics.OutsideRuleSet];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Attribute("RuleSet") is { } ruleSet) CheckForm(context, type, ruleSet);
        else if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => m.Has("Rule") || m.Has("Parameter")) is { } member)
            CheckMember(context, type, member);
    }

    private static void CheckForm(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData ruleSet)
    {
        if (DeclarationOf(ruleSet.ApplicationSyntaxReference, context) is not { } declaration) return;
        var isPartial = declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
        if (type.IsStatic && isPartial) return;
        var missing = type.IsStatic ? "partial" : isPartial ? "static" : "static partial";
        context.ReportDiagnostic(Diagnostic.Create(StructureDiagnostics.RuleSetForm, declaration.Identifier.GetLocation(), type.Name, missing));
    }

    private static void CheckMember(SymbolAnalysisContext context, INamedTypeSymbol type, IMethodSymbol member)
    {
        if (DeclarationOf(member.DeclaringSyntaxReferences.FirstOrDefault(), context) is not { } declaration) return;
        context.ReportDiagnostic(Diagnostic.Create(
            StructureDiagnostics.OutsideRuleSet, declaration.Identifier.GetLocation(), member.Name, type.Name));
    }

    private static TypeDeclarationSyntax? DeclarationOf(SyntaxReference? reference, SymbolAnalysisContext context) =>
        reference?.GetSyntax(context.CancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
