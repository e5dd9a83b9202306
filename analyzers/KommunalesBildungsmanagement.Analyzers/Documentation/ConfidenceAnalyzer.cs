using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// KBM1007, KBM1009: a rule or figure from memory, which nobody has looked up, must not be the ground for a refusal; and a rule weighs as an error
/// only if each of its sources was read or officially reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfidenceAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [DocumentationDiagnostics.UnverifiedSource, DocumentationDiagnostics.WeakSource];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var unverified = Number(library, "Confidence", "Unverified");
        var strong = new[] { Number(library, "Confidence", "Read"), Number(library, "Confidence", "Reported") };
        var error = Number(library, "RuleSeverity", "Error");
        if (unverified is null) return;
        context.RegisterSymbolAction(
            symbol =>
            {
                CheckUnverified(symbol, unverified);
                if (error is not null) CheckSeverity(symbol, error, strong);
            },
            SymbolKind.Method);
    }

    private static void CheckUnverified(SymbolAnalysisContext context, object unverified)
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

    private static void CheckSeverity(SymbolAnalysisContext context, object error, object?[] strong)
    {
        if (context.Symbol.Attribute("Rule") is not { } rule || !Equals(rule.Named("Severity"), error)) return;
        foreach (var source in context.Symbol.Attributes("Cite"))
        {
            if (strong.Contains(source.Named("Confidence"))) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.WeakSource, source.PlaceOf("Confidence", context.Symbol, context.CancellationToken),
                rule.Text(0) ?? context.Symbol.Name));
        }
    }

    private static object? Number(RuleLibrary library, string type, string member) =>
        library[type]?.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;
}
