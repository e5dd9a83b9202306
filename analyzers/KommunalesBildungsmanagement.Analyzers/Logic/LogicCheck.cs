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
            if (!Solver.Find(Solver.DefaultEffort, (scope, Mode.True)).IsImpossible) return true;
            Report(context, rule, LogicDiagnostics.NeverApplies, [rule.Body.Scope], rule.Id, Text([rule.Body.Scope]));
            return false;
        }

        var canBeMet = true;
        foreach (var finding in RuleCheck.Findings(new(scope, formulas.Of(rule.Body.Requirement))))
        {
            var parts = finding.Parts.Select(p => p.Origin as Condition ?? rule.Body.Requirement).ToList();
            switch (finding.Kind)
            {
                case FindingKind.NeverApplies:
                    Report(context, rule, LogicDiagnostics.NeverApplies, parts, rule.Id, Text(parts));
                    canBeMet = false;
                    break;
                case FindingKind.Contradiction:
                    Report(context, rule, LogicDiagnostics.Contradiction, parts, rule.Id, Text(parts));
                    canBeMet = false;
                    break;

                // A condition that rules share may well hold for everybody; a rule that nobody can violate decides nothing.
                case FindingKind.NeverViolated when rule.Rule is not null:
                    Report(context, rule, LogicDiagnostics.NeverViolated, parts, rule.Id, Text(parts));
                    break;
                case FindingKind.DeadAlternative: Report(context, rule, LogicDiagnostics.DeadAlternative, parts, Text(parts)); break;
                case FindingKind.RedundantPart: Report(context, rule, LogicDiagnostics.RedundantPart, parts, Text(parts)); break;
                case FindingKind.NotDecided:
                    context.ReportDiagnostic(Diagnostic.Create(LanguageDiagnostics.NotDecided, rule.BodyPlace, rule.Id));
                    break;
            }
        }

        return canBeMet;
    }

    private static void Report(
        SymbolAnalysisContext context, RuleInSet rule, DiagnosticDescriptor descriptor, IReadOnlyList<Condition> parts, params object[] arguments)
    {
        var places = parts.Select(rule.PlaceOf).ToList();
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor, places.Count == 0 ? rule.BodyPlace : places[0], places.Skip(1), ImmutableDictionary<string, string?>.Empty, arguments));
    }

    private static LocalizedArgument Text(IEnumerable<Condition> conditions) => new(ConditionText.All(conditions));
}
