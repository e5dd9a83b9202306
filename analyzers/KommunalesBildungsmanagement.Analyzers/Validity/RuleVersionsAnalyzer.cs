using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3001, KBM3002, KBM3003, KBM3010: the versions of each rule of a rule set follow one another without overlap and without gap.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleVersionsAnalyzer : RuleAnalyzer
{
    /// <summary>Properties of the report of a gap: the attribute [NotInForce] that would state it.</summary>
    internal const string RuleId = "ruleId", From = "from", To = "to";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
    [
        ValidityDiagnostics.InvalidPeriod, ValidityDiagnostics.VersionsOverlap, ValidityDiagnostics.VersionsGap,
        ValidityDiagnostics.PointlessNotInForce,
    ];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var versions = RuleVersions.Of(type, context);
        var absences = StatedAbsence.Of(type, context);
        foreach (var rule in versions)
        {
            var timeline = new Timeline(rule.Value);
            ReportOverlaps(context, rule.Key, timeline);
            ReportGaps(context, rule.Key, timeline, [.. absences.Where(a => a.RuleId == rule.Key).Select(a => a.Period)]);
        }

        foreach (var absence in absences) ReportPointless(context, absence, versions);
    }

    private static void ReportOverlaps(SymbolAnalysisContext context, string id, Timeline timeline)
    {
        foreach (var (earlier, later, days) in timeline.Overlaps())
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ValidityDiagnostics.VersionsOverlap, Place(later, context), [Place(earlier, context)],
                EndOfPeriod.BeforeNext(timeline, earlier, later), earlier.Symbol.Name, later.Symbol.Name, id, days));
        }
    }

    private static void ReportGaps(SymbolAnalysisContext context, string id, Timeline timeline, List<Period> stated)
    {
        foreach (var (earlier, later, days) in timeline.Gaps())
        {
            if (StatedAbsence.Remainder(days, stated) is not { } gap) continue;

            // Half a gap that is stated on purpose is not closed by moving an end.
            var properties = gap == days ? EndOfPeriod.On(gap.To!.Value) : ImmutableDictionary<string, string?>.Empty;
            properties = properties.Add(RuleId, id).Add(From, Period.Show(gap.From)).Add(To, Period.Show(gap.To!.Value));
            List<Location> places = [Place(earlier, context)];
            if (context.Symbol.Attribute("RuleSet") is { } ruleSet) places.Add(ruleSet.PlaceOf(context.Symbol, context.CancellationToken));
            context.ReportDiagnostic(Diagnostic.Create(ValidityDiagnostics.VersionsGap, Place(later, context), places, properties, id, gap));
        }
    }

    private static void ReportPointless(SymbolAnalysisContext context, StatedAbsence absence, IReadOnlyDictionary<string, List<Dated>> versions)
    {
        if (!versions.TryGetValue(absence.RuleId, out var dated)) Report(Part("UnknownRule", absence.RuleId));
        else if (dated.Find(d => d.Period.And(absence.Period) is not null) is { } version) Report(Part("InForce", version.Symbol.Name));
        else if (Stub.IsUnwritten(absence.Attribute.Text(3))) Report(Part("NoReason", Stub.Text));

        void Report(LocalizableString fault) => context.ReportDiagnostic(Diagnostic.Create(
            ValidityDiagnostics.PointlessNotInForce, absence.Attribute.PlaceOf(context.Symbol, context.CancellationToken), fault));

        static LocalizableString Part(string name, string argument) => Phrase.Of(ValidityDiagnostics.PointlessNotInForce, name, argument);
    }

    private static Location Place(Dated version, SymbolAnalysisContext context) =>
        version.Attribute.PlaceOf(version.Symbol, context.CancellationToken);
}
