using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7004: a report lacks a part that its programme demands on the day of the report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingPartAnalyzer : HostCodeAnalyzer
{
    /// <summary>Name of the part, for the fix.</summary>
    internal const string Part = "part";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.MissingPart];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (library["MandatoryPartAttribute"] is not null) context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        HashSet<string>? present = null;
        foreach (var reportTo in ReportTypes.ReportsTo(type))
        {
            present ??= [.. ReportTypes.Marked(type, "ReportPart").Select(p => p.Code)];
            foreach (var mandatory in ReportTypes.DutiesOf(reportTo, "MandatoryPart").Where(m => !present.Contains(m.Text(0)!)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ReportDiagnostics.MissingPart, type.Locations[0], ImmutableDictionary<string, string?>.Empty.Add(Part, mandatory.Text(0)),
                    type.Name, mandatory.Text(0), ReportTypes.Programme(reportTo)!.Name));
            }
        }
    }
}
