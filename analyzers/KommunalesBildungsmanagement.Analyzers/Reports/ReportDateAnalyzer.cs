using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7003: a date of a report or of a mandatory indicator is none, or a duty ends before it begins.</summary>
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
            if (!attribute.AttributeClass.IsRuleType("ReportToAttribute")
                && !attribute.AttributeClass.IsRuleType("MandatoryIndicatorAttribute")) continue;
            CheckDay(context, attribute, "ReportingDate");
            var from = CheckDay(context, attribute, "From");
            var to = CheckDay(context, attribute, "To");
            if (from is not null && to is not null && string.CompareOrdinal(from, to) > 0)
                Report(context, attribute, "To", "EndBeforeStart", to, from);
        }
    }

    private static string? CheckDay(SymbolAnalysisContext context, AttributeData attribute, string name)
    {
        if (attribute.Named(name) is not string day) return null;
        if (ReportTypes.IsDay(day)) return day;
        Report(context, attribute, name, "NoDay", day);
        return null;
    }

    private static void Report(SymbolAnalysisContext context, AttributeData attribute, string name, string fault, params string[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.InvalidDate, PlaceOf(attribute, context.Symbol, name, context.CancellationToken), name,
            Phrase.Of(ReportDiagnostics.InvalidDate, fault, arguments)));

    private static Location PlaceOf(AttributeData attribute, ISymbol symbol, string name, System.Threading.CancellationToken cancellation)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        foreach (var argument in syntax?.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name) return argument.Expression.GetLocation();
        }

        return attribute.PlaceOf(symbol, cancellation);
    }
}
