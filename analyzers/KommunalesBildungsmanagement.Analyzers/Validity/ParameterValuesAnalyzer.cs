using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3007, KBM3008, KBM3009: a dated parameter has one readable value on each day, and for long enough.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterValuesAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [ValidityDiagnostics.ParameterRunsOut, ValidityDiagnostics.InvalidValue, ValidityDiagnostics.ParameterGap];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.Attribute("Parameter") is not { } parameter) return;
        var name = parameter.Text(0) ?? method.Name;
        var values = method.Attributes("Value").ToList();
        if (values.Count == 0)
        {
            var never = Phrase.Of(ValidityDiagnostics.ParameterGap, "Never");
            context.ReportDiagnostic(Diagnostic.Create(ValidityDiagnostics.ParameterGap, method.Locations[0], name, never));
        }

        if (values.Exists(v => !v.IsUnderstood())) return;
        var timeline = new Timeline(Dates(context, method, values));
        ReportTimes(context, name, timeline);
        if (timeline.Last is { } last) ReportRunningOut(context, name, last);
    }

    /// <summary>The values with a valid period; reports what is wrong with the others, and values that cannot be read.</summary>
    private static List<Dated> Dates(SymbolAnalysisContext context, IMethodSymbol method, List<AttributeData> values)
    {
        var dated = new List<Dated>();
        var type = ParameterType.Of(method.ReturnType);
        foreach (var value in values)
        {
            var text = value.Text(0) ?? "";
            if (type is not null && type.Read(text) is null)
            {
                var fault = Phrase.Of(ValidityDiagnostics.InvalidValue, type.Name);
                context.ReportDiagnostic(Diagnostic.Create(
                    ValidityDiagnostics.InvalidValue, value.PlaceOf("value", method, context.CancellationToken), text, fault));
            }

            if (PeriodReading.Read(value.Text(1), value.Text(2), out var period) is not { } periodFault) dated.Add(new(method, value, period));
            else
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ValidityDiagnostics.InvalidValue, value.PlaceOf(method, context.CancellationToken), text, periodFault));
            }
        }

        return dated;
    }

    private static void ReportTimes(SymbolAnalysisContext context, string name, Timeline timeline)
    {
        foreach (var (earlier, later, days) in timeline.Overlaps())
        {
            var fault = Phrase.Of(ValidityDiagnostics.InvalidValue, "Overlap", earlier.Attribute.Text(0) ?? "", Period.Show(days.From));
            context.ReportDiagnostic(Diagnostic.Create(
                ValidityDiagnostics.InvalidValue, Place(later, context), [Place(earlier, context)], EndOfPeriod.BeforeNext(timeline, earlier, later),
                later.Attribute.Text(0) ?? "", fault));
        }

        foreach (var (earlier, later, days) in timeline.Gaps())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ValidityDiagnostics.ParameterGap, Place(later, context), [Place(earlier, context)], EndOfPeriod.On(days.To!.Value), name, days));
        }
    }

    private static void ReportRunningOut(SymbolAnalysisContext context, string name, Dated last)
    {
        if (!Period.TryDay(context.Setting("kbm.parameters_until"), out var until) || !last.Period.EndsBefore(until)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            ValidityDiagnostics.ParameterRunsOut, Place(last, context), name, Period.Show(last.Period.To!.Value), Period.Show(until)));
    }

    private static Location Place(Dated value, SymbolAnalysisContext context) => value.Attribute.PlaceOf(value.Symbol, context.CancellationToken);
}
