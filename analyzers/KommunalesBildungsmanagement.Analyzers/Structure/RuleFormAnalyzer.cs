using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM0002, KBM0003: a rule or condition is one expression, and each method has the form the generator reads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleFormAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [StructureDiagnostics.NotOneExpression, StructureDiagnostics.WrongSignature];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (RuleSignature.Of(method) is not { } signature) return;
        if (!signature.IsParameter && HasStatements(method, context))
            context.ReportDiagnostic(Diagnostic.Create(StructureDiagnostics.NotOneExpression, method.Locations[0], method.Name));
        if (signature.FaultOf(method) is { } fault)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                StructureDiagnostics.WrongSignature, method.Locations[0],
                method.Name, Phrase.Of(StructureDiagnostics.WrongSignature, fault.ToString()), signature.Form));
        }
    }

    // A method without any body is the compiler's business, unless it is partial: then its body stands elsewhere.
    private static bool HasStatements(IMethodSymbol method, SymbolAnalysisContext context)
    {
        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        return declaration is MethodDeclarationSyntax { ExpressionBody: null, Body: var body } && (body is not null || method.IsPartialDefinition);
    }
}
