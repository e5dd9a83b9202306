using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2010, KBM2011, KBM2013: rules of one set that exclude each other, exceptions that overlap, the same rule under two ids.</summary>
internal static class PairCheck
{
    // Pairs grow with the square of the rules, and a build must not. A set of 60 rules has 1,770 pairs.
    private const int MostPairs = 2_000;

    private const int Effort = 5_000;

    private const int Eligibility = 0;

    public static void Run(SymbolAnalysisContext context, IReadOnlyList<RuleInSet> rules)
    {
        var pairs = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!AreRivals(rules[j], rules[i])) continue;
                if (++pairs > MostPairs) return;
                context.CancellationToken.ThrowIfCancellationRequested();
                Compare(context, rules[j], rules[i], rules);
            }
        }
    }

    private static bool AreRivals(RuleInSet one, RuleInSet other) =>
        one.Id != other.Id
        && SymbolEqualityComparer.Default.Equals(one.Subject, other.Subject)
        && one.IsInForceWith(other)
        && one.ExceptionTo != other.Id && other.ExceptionTo != one.Id;

    private static void Compare(SymbolAnalysisContext context, RuleInSet one, RuleInSet other, IReadOnlyList<RuleInSet> rules)
    {
        var (isOneKind, areExceptions) = (one.Kind == other.Kind, one.ExceptionTo is not null && one.ExceptionTo == other.ExceptionTo);
        if (isOneKind && one.ExceptionTo == other.ExceptionTo && one.Content == other.Content)
            Report(context, LogicDiagnostics.SameRuleTwice, one, other, one.Id, other.Id);
        else if (areExceptions) CompareExceptions(context, one, other);
        else if (isOneKind && one.Kind != Eligibility && !one.Body.IsDue && !other.Body.IsDue && one.ValueNames.Overlaps(other.ValueNames))
            CompareRules(context, one, other, rules);
    }

    private static void CompareExceptions(SymbolAnalysisContext context, RuleInSet one, RuleInSet other)
    {
        var formulas = new ConditionFormulas();
        var answer = RulePairs.Overlap(formulas.Of(one.Body.Scope), formulas.Of(other.Body.Scope), Effort);
        if (answer.Example is not { } example) return;
        Report(
            context, LogicDiagnostics.ExceptionsOverlap, one, other,
            one.Id, other.Id, one.ExceptionTo!, new LocalizedArgument(formulas.Describe(example)));
    }

    // Rules about who belongs to a target group may exclude each other: there are several groups.
    private static void CompareRules(SymbolAnalysisContext context, RuleInSet one, RuleInSet other, IReadOnlyList<RuleInSet> rules)
    {
        var formulas = new ConditionFormulas();
        Rule first = new(Scope(one, other), formulas.Of(one.Body.Requirement));
        Rule second = new(Scope(other, one), formulas.Of(other.Body.Requirement));
        if (RulePairs.Excludes(first, second, Effort) != true) return;

        // Whoever meets one of them and thereby breaks the other shows best what is wrong.
        var example = Solver.Find(
            Effort, (first.Scope, Mode.True), (second.Scope, Mode.True), (first.Requirement, Mode.True), (second.Requirement, Mode.False)).Example
            ?? Solver.Find(Effort, (first.Scope, Mode.True), (second.Scope, Mode.True)).Example;
        Report(
            context, LogicDiagnostics.RulesExcludeEachOther, one, other,
            one.Id, other.Id, new LocalizedArgument(formulas.Describe(example ?? Assignment.Empty)));

        // Where an exception applies, the rule does not. One that is in force only for a part of the time counts too: better silent than wrong.
        Formula Scope(RuleInSet rule, RuleInSet rival) => Formula.All(
            rules.Where(r => r.ExceptionTo == rule.Id && r.Id != rival.Id && r.IsInForceWith(rule) && r.IsInForceWith(rival))
                .Select(r => (Formula)new Not(formulas.Of(r.Body.Scope))).Prepend(formulas.Of(rule.Body.Scope)));
    }

    private static void Report(
        SymbolAnalysisContext context, DiagnosticDescriptor descriptor, RuleInSet one, RuleInSet other, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, other.Method.Locations[0], [one.Method.Locations[0]], arguments));
}
