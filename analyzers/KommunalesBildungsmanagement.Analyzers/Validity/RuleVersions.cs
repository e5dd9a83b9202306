using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The dated versions of the rules of one class.</summary>
internal static class RuleVersions
{
    /// <summary>The versions by rule id; a rule all of whose periods are invalid has none. Reports KBM3001.</summary>
    public static IReadOnlyDictionary<string, List<Dated>> Of(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        var versions = new Dictionary<string, List<Dated>>();
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method.Attribute("Rule") is not { } rule || rule.Text(0) is not { } id) continue;
            if (!versions.TryGetValue(id, out var dated)) versions[id] = dated = [];
            if (Read(method, context) is { } version) dated.Add(version);
        }

        return versions;
    }

    private static Dated? Read(IMethodSymbol method, SymbolAnalysisContext context)
    {
        if (method.Attribute("InForce") is not { } inForce)
        {
            Report(method.Locations[0], Phrase.Of(ValidityDiagnostics.InvalidPeriod, "Missing", method.Name));
            return null;
        }

        if (!inForce.IsUnderstood()) return null;
        if (PeriodReading.Read(inForce.Text(0), inForce.Text(1), out var period) is not { } fault) return new(method, inForce, period);
        Report(inForce.PlaceOf(method, context.CancellationToken), fault);
        return null;

        void Report(Location place, LocalizableString fault) =>
            context.ReportDiagnostic(Diagnostic.Create(ValidityDiagnostics.InvalidPeriod, place, fault));
    }
}
