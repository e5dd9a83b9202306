using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3005: the cited edition was already there when the version came into force.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EditionAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ValidityDiagnostics.LaterEdition];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        var method = context.Symbol;
        if (!method.Has("Rule") || method.Attribute("InForce") is not { } inForce) return;
        if (PeriodReading.Read(inForce.Text(0), inForce.Text(1), out var period) is not null) return;

        // One edition of a document that was there in time is enough: the later ones then show how it was amended.
        foreach (var editions in method.Attributes("Cite").Where(c => Edition(c) is not null).GroupBy(c => c.Text(0)))
        {
            if (editions.Any(c => Edition(c) <= period.From)) continue;
            foreach (var citation in editions)
            {
                var edition = Edition(citation)!.Value;
                var fault = period.EndsBefore(edition) ? "AfterEnd" : "AfterStart";
                context.ReportDiagnostic(Diagnostic.Create(
                    ValidityDiagnostics.LaterEdition, citation.PlaceOf("Edition", method, context.CancellationToken),
                    citation.Text(0), Period.Show(edition),
                    Phrase.Of(ValidityDiagnostics.LaterEdition, fault, Period.Show(period.EndsBefore(edition) ? period.To!.Value : period.From))));
            }
        }
    }

    private static DateTime? Edition(AttributeData citation) => Period.TryDay(citation.Named("Edition") as string, out var day) ? day : null;
}
