using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7002: a report has an indicator twice, as something that is no number, or in another unit than its programme demands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongIndicatorAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.WrongIndicator];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var reportsTo = ReportTypes.ReportsTo(type).ToList();
        if (reportsTo.Count == 0) return;
        var mandatory = reportsTo.SelectMany(r => ReportTypes.DutiesOf(r, "MandatoryIndicator")).ToLookup(m => m.Text(0));
        var codes = new Dictionary<string, IPropertySymbol>();
        foreach (var (property, code) in ReportTypes.Marked(type, "Indicator"))
        {
            // An interface only repeats what the report has.
            if (property.ContainingType.TypeKind == TypeKind.Interface) continue;
            if (codes.TryGetValue(code, out var first)) Report(property, code, "Duplicate", first.Name);
            else codes.Add(code, property);
            if (IsNoNumber(property.Type.WithoutNull()!))
                Report(property, code, "NoNumber", property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            var units = mandatory[code].Select(m => m.Named("Unit") as string).OfType<string>().ToList();
            if (units.Count > 0 && Units.Of(property) is { } unit && !units.Any(u => Units.AreSame(u, unit)))
                Report(property, code, "Unit", unit, units[0]);
        }

        void Report(IPropertySymbol property, string code, string fault, params string[] arguments)
        {
            // What another file or assembly inherits is shown at the report itself.
            var own = SymbolEqualityComparer.Default.Equals(property.ContainingType, type);
            context.ReportDiagnostic(Diagnostic.Create(
                ReportDiagnostics.WrongIndicator, own ? property.Locations[0] : type.Locations[0],
                property.Name, code, Phrase.Of(ReportDiagnostics.WrongIndicator, fault, arguments)));
        }
    }

    /// <summary>Only what is surely none: a type of the host may well be a number.</summary>
    private static bool IsNoNumber(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_DateTime
        || type.TypeKind is TypeKind.Enum or TypeKind.Array or TypeKind.Delegate
        || type.IsNodaTime("LocalDate")
        || SystemDateAnalyzer.IsSystemDate(type)
        || PersonalTypes.Element(type) is not null;
}
