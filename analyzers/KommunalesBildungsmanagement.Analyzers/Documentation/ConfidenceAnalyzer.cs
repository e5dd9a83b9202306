using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1007: a rule or figure from memory, which nobody has looked up, must not be the ground for a refusal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfidenceAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DocumentationDiagnostics.UnverifiedSource];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var unverified = library["Confidence"]?.GetMembers("Unverified").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;
        if (unverified is not null) context.RegisterSymbolAction(symbol => Check(symbol, unverified), SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context, object unverified)
    {
        foreach (var source in context.Symbol.Attributes("Cite").Concat(context.Symbol.Attributes("Value")))
        {
            if (!Equals(source.Named("Confidence"), unverified)) continue;
            var subject = context.Symbol.Attribute("Rule") ?? context.Symbol.Attribute("Parameter");
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.UnverifiedSource, source.PlaceOf("Confidence", context.Symbol, context.CancellationToken),
                subject?.Text(0) ?? context.Symbol.Name));
        }
    }
}
