using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7003: a date of a report, of a duty or of a programme is none, or a duty or a period ends before it begins.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportDateAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.InvalidDate];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !type.IsRuleType(type.Name)) continue;
            switch (type.Name)
            {
                case "ReportToAttribute": CheckDay(context, attribute, "ReportingDate"); break;
                case "FundedByAttribute": CheckDay(context, attribute, "PublishedOn"); break;
                case "MandatoryIndicatorAttribute" or "MandatoryPartAttribute" or "PublicityStatementAttribute":
                    CheckPeriod(context, attribute, "From", "To");
                    break;
                case "ProgrammePeriodAttribute" or "GrantPeriodAttribute": CheckPeriod(context, attribute, "from", "to"); break;
            }
        }
    }

    private static void CheckPeriod(SymbolAnalysisContext context, AttributeData attribute, string first, string last)
    {
        var (from, to) = (CheckDay(context, attribute, first), CheckDay(context, attribute, last));
        if (from is not null && to is not null && string.CompareOrdinal(from, to) > 0)
            Report(context, attribute, last, "EndBeforeStart", to, from);
    }

    private static string? CheckDay(SymbolAnalysisContext context, AttributeData attribute, string name)
    {
        if (ReportTypes.Day(attribute, name) is not { } day) return null;
        if (ReportTypes.IsDay(day)) return day;
        Report(context, attribute, name, "NoDay", day);
        return null;
    }

    private static void Report(SymbolAnalysisContext context, AttributeData attribute, string name, string fault, params string[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.InvalidDate, attribute.PlaceOf(name, context.Symbol, context.CancellationToken), name,
            Phrase.Of(ReportDiagnostics.InvalidDate, fault, arguments)));
}
