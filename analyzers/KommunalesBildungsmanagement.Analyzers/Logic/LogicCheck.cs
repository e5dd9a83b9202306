using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2001 to KBM2005: contradictions, rules that decide nothing, parts without effect. Each is proved by the solver.</summary>
internal static class LogicCheck
{
    /// <summary>Reports what is wrong with one rule.</summary>
    /// <returns>Whether the rule can be met, so that it can be compared with others.</returns>
    public static bool Run(SymbolAnalysisContext context, RuleInSet rule)
    {
        var formulas = new ConditionFormulas();
        var scope = formulas.Of(rule.Body.Scope);
        if (rule.Body.IsDue)
        {
            // A deadline is made by the library and in order; only when it applies can be wrong.
            if (!Solver.Find(Solver.DefaultEffort, (scope, Mode.True)).IsImpossible)
            {
                ReportLoose(context, rule, LooseInScope(rule, scope));
                return true;
            }

            ReportFault(context, rule, LogicDiagnostics.NeverApplies, Core(rule.Body.Scope, scope));
            return false;
        }

        var canBeMet = true;
        var loose = new List<(FindingKind, Condition)>();
        foreach (var finding in RuleCheck.Findings(new(scope, formulas.Of(rule.Body.Requirement))))
        {
            var parts = finding.Parts.Select(p => p.Origin as Condition ?? rule.Body.Requirement).ToList();
            switch (finding.Kind)
            {
                case FindingKind.NeverApplies:
                    ReportFault(context, rule, LogicDiagnostics.NeverApplies, parts);
                    canBeMet = false;
                    break;
                case FindingKind.Contradiction:
                    ReportFault(context, rule, LogicDiagnostics.Contradiction, parts);
                    canBeMet = false;
                    break;

                // A condition that rules share may well hold for everybody; a rule that nobody can violate decides nothing.
                case FindingKind.NeverViolated when rule.Rule is not null:
                    Report(context, rule, LogicDiagnostics.NeverViolated, parts, rule.Id, Text(parts));
                    break;
                case FindingKind.DeadAlternative or FindingKind.RedundantPart: loose.Add((finding.Kind, parts[0])); break;
                case FindingKind.NotDecided:
                    context.ReportDiagnostic(Diagnostic.Create(LanguageDiagnostics.NotDecided, rule.BodyPlace, rule.Id));
                    break;
            }
        }

        if (canBeMet) loose.AddRange(LooseInScope(rule, scope));
        ReportLoose(context, rule, loose);
        return canBeMet;
    }

    // That a scope holds for everybody is no fault, so only its parts are looked at.
    private static List<(FindingKind Kind, Condition Part)> LooseInScope(RuleInSet rule, Formula scope) =>
        [.. RuleCheck.Findings(new(Formula.True, scope))
            .Where(f => f.Kind is FindingKind.DeadAlternative or FindingKind.RedundantPart)
            .Select(f => (f.Kind, f.Parts[0].Origin as Condition ?? rule.Body.Scope))];

    // Each report tells the places of the others, so that a code fix can take out all of them at once.
    private static void ReportLoose(SymbolAnalysisContext context, RuleInSet rule, List<(FindingKind Kind, Condition Part)> loose)
    {
        foreach (var kind in loose.GroupBy(l => l.Kind, l => l.Part))
        {
            var descriptor = kind.Key == FindingKind.DeadAlternative ? LogicDiagnostics.DeadAlternative : LogicDiagnostics.RedundantPart;
            foreach (var part in kind) Report(context, rule, descriptor, [part, .. kind.Where(p => !ReferenceEquals(p, part))], Text([part]));
        }
    }

    private static List<Condition> Core(Condition condition, Formula formula) =>
        RuleCheck.Findings(new(formula, Formula.True)).SelectMany(f => f.Parts).Select(p => p.Origin as Condition ?? condition).ToList();

    // A shared condition that contradicts itself is reported there, not once for every rule that calls it.
    private static void ReportFault(SymbolAnalysisContext context, RuleInSet rule, DiagnosticDescriptor descriptor, List<Condition> parts)
    {
        if (parts.Count != 1 || parts[0] is not NamedPart) Report(context, rule, descriptor, parts, rule.Id, Text(parts));
    }

    private static void Report(
        SymbolAnalysisContext context, RuleInSet rule, DiagnosticDescriptor descriptor, List<Condition> parts, params object[] arguments)
    {
        var places = parts.Select(rule.PlaceOf).ToList();
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor, places.Count == 0 ? rule.BodyPlace : places[0], places.Skip(1), ImmutableDictionary<string, string?>.Empty, arguments));
    }

    private static LocalizedArgument Text(IEnumerable<Condition> conditions) => new(ConditionText.All(conditions));
}
