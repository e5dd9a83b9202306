using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1008: each value of a dated parameter says where it stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueSourceAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DocumentationDiagnostics.ValueWithoutSource];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        foreach (var value in context.Symbol.Attributes("Value"))
        {
            if (!value.IsUnderstood()) continue;
            if (!Stub.IsUnwritten(value.Named("Document") as string) && !Stub.IsUnwritten(value.Named("Place") as string)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.ValueWithoutSource, value.PlaceOf(context.Symbol, context.CancellationToken),
                value.Text(0) ?? "", context.Symbol.Name));
        }
    }
}
