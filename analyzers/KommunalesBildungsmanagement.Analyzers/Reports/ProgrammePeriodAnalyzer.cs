using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7006: the day of a report or a grant period lies outside the period of the programme.</summary>
/// <remarks>Days as yyyy-MM-dd compare as text; a date that is none is KBM7003 and limits nothing.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProgrammePeriodAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.WrongProgrammePeriod];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (library["ProgrammePeriodAttribute"] is not null) context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var reportTo in type.Attributes("ReportTo"))
        {
            foreach (var limit in Limits([reportTo])) Check(context, reportTo, "ReportingDate", limit);
        }

        // A grant period and a programme meet where the later of the two is written.
        if (type.Attribute("GrantPeriod") is { } own) CheckGrant(own, ReportTypes.Funding(type));
        else if (ReportTypes.SelfAndBases(type.BaseType).Select(t => t.Attribute("GrantPeriod")).FirstOrDefault(a => a is not null) is { } inherited)
            CheckGrant(inherited, type.Attributes("ReportTo").Concat(type.Attributes("FundedBy")));

        void CheckGrant(AttributeData grant, IEnumerable<AttributeData> programmes)
        {
            foreach (var limit in Limits(programmes))
            {
                // A grant that lies wholly before or after the programme is one fault, not two.
                if (!Check(context, grant, "from", limit)) Check(context, grant, "to", limit);
            }
        }
    }

    /// <summary>The periods of programmes; of a programme within another one both count.</summary>
    private static IEnumerable<(INamedTypeSymbol Programme, AttributeData Period)> Limits(IEnumerable<AttributeData> duties) => duties
        .Select(ReportTypes.Programme).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .SelectMany(p => ReportTypes.Duties(p, "ProgrammePeriod").Select(period => (p, period)));

    private static bool Check(
        SymbolAnalysisContext context, AttributeData attribute, string name, (INamedTypeSymbol Programme, AttributeData Period) limit)
    {
        if (ReportTypes.Day(attribute, name) is not { } day || !ReportTypes.IsDay(day)) return false;
        var (from, to) = (ReportTypes.Day(limit.Period, "from"), ReportTypes.Day(limit.Period, "to"));
        var fault = ReportTypes.IsDay(from) && string.CompareOrdinal(day, from) < 0 ? Phrase("Before", from!)
            : ReportTypes.IsDay(to) && string.CompareOrdinal(day, to) > 0 ? Phrase("After", to!) : null;
        if (fault is null) return false;
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.WrongProgrammePeriod, Place(context, attribute, name), context.Symbol.Name, day, limit.Programme.Name, fault));
        return true;
    }

    /// <summary>Where the day is written; what another type wrote is shown at this one.</summary>
    private static Location Place(SymbolAnalysisContext context, AttributeData attribute, string name) =>
        context.Symbol.GetAttributes().Contains(attribute)
            ? attribute.PlaceOf(name, context.Symbol, context.CancellationToken)
            : context.Symbol.Locations[0];

    private static LocalizableString Phrase(string name, string day) => Analyzers.Phrase.Of(ReportDiagnostics.WrongProgrammePeriod, name, day);
}
