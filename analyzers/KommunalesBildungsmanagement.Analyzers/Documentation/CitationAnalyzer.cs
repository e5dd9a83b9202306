using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1001, KBM1003: a rule says where it comes from: document, place and edition.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [DocumentationDiagnostics.NoCitation, DocumentationDiagnostics.IncompleteCitation];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        var method = context.Symbol;
        var isCited = false;
        foreach (var citation in method.Attributes("Cite"))
        {
            isCited = true;
            if (!citation.IsUnderstood() || FaultOf(citation) is not { } fault) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.IncompleteCitation, citation.PlaceOf(method, context.CancellationToken),
                Phrase.Of(DocumentationDiagnostics.IncompleteCitation, fault)));
        }

        if (!isCited && method.Attribute("Rule") is { } rule)
            context.ReportDiagnostic(Diagnostic.Create(DocumentationDiagnostics.NoCitation, method.Locations[0], rule.Text(0) ?? method.Name));
    }

    private static string? FaultOf(AttributeData citation)
    {
        if (Stub.IsStub(citation.Text(0)) || Stub.IsStub(citation.Text(1))) return "Stub";
        if (string.IsNullOrWhiteSpace(citation.Text(0))) return "NoDocument";
        if (string.IsNullOrWhiteSpace(citation.Text(1))) return "NoPlace";
        return citation.Named("Edition") is not string edition ? "NoEdition" : Period.TryDay(edition, out _) ? null : "NoDay";
    }
}
