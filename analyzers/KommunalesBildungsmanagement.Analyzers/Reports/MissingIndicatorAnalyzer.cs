using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7001: a report lacks an indicator that its programme demands on the day of the report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingIndicatorAnalyzer : HostCodeAnalyzer
{
    /// <summary>Code and unit of the indicator, for the fix.</summary>
    internal const string Code = "code", Unit = "unit";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.MissingIndicator];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        HashSet<string>? present = null;
        foreach (var reportTo in ReportTypes.ReportsTo(type))
        {
            present ??= [.. ReportTypes.Marked(type, "Indicator").Select(i => i.Code)];
            foreach (var mandatory in ReportTypes.DutiesOf(reportTo, "MandatoryIndicator").Where(m => !present.Contains(m.Text(0)!)))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(Code, mandatory.Text(0)).Add(Unit, mandatory.Named("Unit") as string);
                context.ReportDiagnostic(Diagnostic.Create(
                    ReportDiagnostics.MissingIndicator, type.Locations[0], properties,
                    type.Name, mandatory.Text(0), ReportTypes.Programme(reportTo)!.Name));
            }
        }
    }
}
