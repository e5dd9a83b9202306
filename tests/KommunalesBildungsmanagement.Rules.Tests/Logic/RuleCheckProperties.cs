using KommunalesBildungsmanagement.Rules.Logic;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests.Logic;

/// <summary>Every finding about random rules against every assignment of a small world, and the findings that are missing.</summary>
public sealed class RuleCheckProperties
{
    [Fact]
    public void Every_finding_is_so_and_none_is_missed()
    {
        var counts = Enum.GetValues<FindingKind>().ToDictionary(k => k, _ => 0);
        Law.Check(
            FormulaGenerators.Pairs,
            pair =>
            {
                var statements = new OpenStatements();
                var rule = new Rule(statements.Of(pair.First), statements.Of(pair.Second));
                var findings = RuleCheck.Findings(rule);
                var inScope = Worlds.Of(rule.Scope.Variables().Concat(rule.Requirement.Variables()))
                    .Where(w => rule.Scope.Evaluate(w) == true).ToList();
                foreach (var finding in findings)
                {
                    counts[finding.Kind]++;
                    AssertIsSo(finding, rule, inScope);
                }

                AssertRedundantTogether(findings, rule.Requirement, inScope);
                Assert.Equal(inScope.Count == 0, findings.Any(f => f.Kind == FindingKind.NeverApplies));
                var isContradiction = inScope.Count > 0 && !inScope.Exists(w => rule.Requirement.Evaluate(w) == true);
                Assert.Equal(isContradiction, findings.Any(f => f.Kind == FindingKind.Contradiction));
            },
            1500);
        Assert.Equal(0, counts[FindingKind.NotDecided]);
        Assert.All(counts.Where(c => c.Key != FindingKind.NotDecided), c => Assert.True(c.Value > 20, $"Only {c.Value} of {c.Key}."));
    }

    [Fact]
    public void Two_rules_exclude_each_other_exactly_where_no_world_meets_both() => Law.Check(
        FormulaGenerators.Pairs,
        pair =>
        {
            var (one, other) = (new Rule(Formula.True, pair.First), new Rule(Formula.True, pair.Second));
            var worlds = Worlds.Of(pair.First.Variables().Concat(pair.Second.Variables())).ToList();
            var meets = worlds.Exists(w => pair.First.Evaluate(w) == true && pair.Second.Evaluate(w) == true);
            Assert.Equal(!meets, RulePairs.Excludes(one, other));
            Assert.Equal(meets, RulePairs.Overlap(pair.First, pair.Second).Example is not null);
            var excludesByScope = RulePairs.Excludes(new(pair.First, Formula.True), new(pair.Second, Formula.True));
            Assert.False(excludesByScope);
        },
        500);

    [Fact]
    public void A_difference_is_one_and_no_difference_means_the_same() => Law.Check(
        FormulaGenerators.Pairs,
        pair =>
        {
            var difference = RulePairs.Difference(pair.First, pair.Second);
            var worlds = Worlds.Of(pair.First.Variables().Concat(pair.Second.Variables()));
            var differs = worlds.Any(w => pair.First.Evaluate(w) != pair.Second.Evaluate(w));
            Assert.Equal(differs, difference.Example is not null);
            Assert.Equal(!differs, difference.IsImpossible);
            Assert.Equal(!differs, RulePairs.Same(pair.First, pair.Second));
            if (difference.Example is { } example) Assert.NotEqual(pair.First.Evaluate(example), pair.Second.Evaluate(example));
        },
        500);

    private static void AssertIsSo(Finding finding, Rule rule, List<Assignment> inScope)
    {
        switch (finding.Kind)
        {
            case FindingKind.NeverApplies or FindingKind.Contradiction:
                AssertMinimal(finding.Parts);
                break;
            case FindingKind.NeverViolated:
                Assert.DoesNotContain(inScope, w => rule.Requirement.Evaluate(w) == false);
                Assert.True(rule.Requirement.Evaluate(finding.Example!));
                break;
            case FindingKind.DeadAlternative:
                var without = Replaced(rule.Requirement, finding.Parts[0], new Constant(false));
                Assert.All(inScope, w => Assert.Equal(rule.Requirement.Evaluate(w) == true, without.Evaluate(w) == true));
                break;
        }
    }

    private static void AssertMinimal(IReadOnlyList<Formula> core)
    {
        var worlds = Worlds.Of(core.SelectMany(c => c.Variables())).ToList();
        Assert.DoesNotContain(worlds, w => core.All(c => c.Evaluate(w) == true));
        Assert.All(core, left => Assert.Contains(worlds, w => core.All(c => ReferenceEquals(c, left) || c.Evaluate(w) == true)));
    }

    private static void AssertRedundantTogether(IReadOnlyList<Finding> findings, Formula requirement, List<Assignment> inScope)
    {
        var redundant = findings.Where(f => f.Kind == FindingKind.RedundantPart).Select(f => f.Parts[0]).ToList();
        var rest = Without(requirement, redundant);
        Assert.All(inScope, w => Assert.Equal(requirement.Evaluate(w), rest.Evaluate(w)));
    }

    private static Formula Without(Formula formula, List<Formula> removed) => formula.Parts.Count == 0
        ? formula
        : Removals.WithParts(formula, formula.Parts.Where(p => !removed.Exists(r => ReferenceEquals(r, p))).Select(p => Without(p, removed)).ToArray());

    private static Formula Replaced(Formula formula, Formula part, Formula replacement) => ReferenceEquals(formula, part)
        ? replacement
        : Removals.WithParts(formula, formula.Parts.Select(p => Replaced(p, part, replacement)).ToArray());
}
