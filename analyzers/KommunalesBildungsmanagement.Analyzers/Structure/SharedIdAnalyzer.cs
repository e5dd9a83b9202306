using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM0006, KBM3004: no two rule sets share an id, and the versions of a rule stand in one rule set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedIdAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [StructureDiagnostics.SharedRuleSetId, ValidityDiagnostics.SharedRuleId];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var ruleSets = new ConcurrentBag<Use>();
        var rules = new ConcurrentBag<Use>();
        context.RegisterSymbolAction(symbol => Collect(symbol, "RuleSet", symbol.Symbol, ruleSets), SymbolKind.NamedType);
        context.RegisterSymbolAction(
            symbol =>
            {
                Collect(symbol, "Rule", symbol.Symbol.ContainingType, rules);
                Collect(symbol, "Parameter", symbol.Symbol, rules);
            },
            SymbolKind.Method);
        context.RegisterCompilationEndAction(end =>
        {
            Report(end, StructureDiagnostics.SharedRuleSetId, ruleSets);
            Report(end, ValidityDiagnostics.SharedRuleId, rules);
        });
    }

    private static void Collect(SymbolAnalysisContext context, string carrier, ISymbol owner, ConcurrentBag<Use> uses)
    {
        if (context.Symbol.Attribute(carrier) is { } attribute && attribute.Text(0) is { } id)
            uses.Add(new(id, owner, attribute.PlaceOf("id", context.Symbol, context.CancellationToken)));
    }

    private static void Report(CompilationAnalysisContext context, DiagnosticDescriptor descriptor, IEnumerable<Use> uses)
    {
        foreach (var sameId in uses.GroupBy(u => u.Id))
        {
            var ordered = sameId
                .OrderBy(u => u.Place.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(u => u.Place.SourceSpan.Start).ToList();
            var first = ordered[0];
            foreach (var use in ordered.Where(u => !SymbolEqualityComparer.Default.Equals(u.Owner, first.Owner)))
                context.ReportDiagnostic(Diagnostic.Create(descriptor, use.Place, [first.Place], use.Id, first.Owner.Name));
        }
    }

    private sealed class Use(string id, ISymbol owner, Location place)
    {
        public string Id { get; } = id;

        public ISymbol Owner { get; } = owner;

        public Location Place { get; } = place;
    }
}
