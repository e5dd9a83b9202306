using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Finds what is wrong with a rule as it stands, whoever it is applied to. Every finding is proved.</summary>
/// <remarks>
/// A rule that never applies or contradicts itself has only that finding: everything else would follow from it. Alternatives are looked for in
/// disjunctions and counts that are not negated; parts to leave out in conjunctions and disjunctions everywhere.
/// </remarks>
internal sealed class RuleCheck
{
    /// <summary>Steps for all questions about a rule; some tenths of a second where they do not suffice.</summary>
    public const int DefaultEffort = 100_000;

    private readonly Inquiry _inquiry;
    private readonly Formula _scope;
    private readonly List<Finding> _findings = [];

    private RuleCheck(Formula scope, Formula requirement, int effort) => (_scope, _inquiry) = (scope, new(effort, scope, requirement));

    /// <summary>The findings on a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="effort">The most steps to take for all questions together; what they do not suffice for is one finding at the end.</param>
    public static IReadOnlyList<Finding> Findings(Rule rule, int effort = DefaultEffort)
    {
        var statements = new OpenStatements();
        var (scope, requirement) = (statements.Of(rule.Scope), statements.Of(rule.Requirement));
        var check = new RuleCheck(scope, requirement, effort);
        check.Run(requirement);
        if (check._inquiry.HasOpenQuestions) check._findings.Add(new(FindingKind.NotDecided, [rule.Requirement]));
        return check._findings;
    }

    private void Run(Formula requirement)
    {
        var scopeParts = Conjuncts(_scope).ToList();
        if (_inquiry.Exclude([_scope]))
        {
            _findings.Add(new(FindingKind.NeverApplies, Core(scopeParts)));
            return;
        }

        var met = _inquiry.Find((_scope, Mode.True), (requirement, Mode.True));
        if (met.IsImpossible)
        {
            _findings.Add(new(FindingKind.Contradiction, Core([.. scopeParts, .. Conjuncts(requirement)])));
            return;
        }

        FindDead(requirement, [_scope]);
        if (AsksForValues(requirement) && _inquiry.IsImpossible((_scope, Mode.True), (requirement, Mode.False)))
            _findings.Add(new(FindingKind.NeverViolated, [requirement], met.Example));
        else FindRedundant(requirement);
    }

    // Leaves out one after the other what is not needed for the contradiction. What cannot be proved stays in.
    private List<Formula> Core(List<Formula> parts)
    {
        var core = parts.ToList();
        for (var i = core.Count - 1; i >= 0; i--)
        {
            var rest = core.Where((_, other) => other != i).ToList();
            if (_inquiry.Exclude(rest)) core = rest;
        }

        return core;
    }

    private void FindDead(Formula formula, IReadOnlyList<Formula> context)
    {
        if (formula is Not) return;
        for (var i = 0; i < formula.Divisions.Count; i++)
        {
            var part = formula.Parts[i];
            IReadOnlyList<Formula> around = formula is And ? [.. context, .. formula.Parts.Where((_, other) => other != i)] : context;
            if (formula is not And && _inquiry.Exclude([.. around, part])) _findings.Add(new(FindingKind.DeadAlternative, [part]));
            else FindDead(part, around);
        }
    }

    // Each finding holds together with the ones before: all the parts can be left out at once.
    private void FindRedundant(Formula requirement)
    {
        // Nothing more is said about what can never apply.
        var dead = _findings.SelectMany(f => f.Parts).SelectMany(WithParts).ToList();
        var (whole, i) = (requirement, 0);
        while (!_inquiry.IsExhausted && Removals.Of(whole).Skip(i).FirstOrDefault() is ({ } part, { } rest))
        {
            if (!dead.Exists(d => ReferenceEquals(d, part)) && _inquiry.AreSame(_scope, whole, rest))
            {
                _findings.Add(new(FindingKind.RedundantPart, [part]));
                whole = rest;
            }
            else
            {
                i++;
            }
        }
    }

    private static IEnumerable<Formula> WithParts(Formula formula) => formula.Parts.SelectMany(WithParts).Prepend(formula);

    private static IEnumerable<Formula> Conjuncts(Formula formula) =>
        formula is And { IsIndivisible: false } ? formula.Parts.SelectMany(Conjuncts) : formula.Equals(Formula.True) ? [] : [formula];

    // Whether something is there is asked in order to be told, so "never no" is no fault of it.
    private static bool AsksForValues(Formula formula) =>
        formula.Parts.Count == 0 ? formula is not (Present or Constant) : formula.Parts.Any(AsksForValues);
}
