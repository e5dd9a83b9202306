using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests.Variants;

public sealed class VariantProperties
{
    private static readonly Arbitrary<(RuleConditions<Learner> Rule, Learner[] Learners)> Cases = (
        from scope in LearnerGenerators.Specifications.Generator
        from begun in LearnerGenerators.Specifications.Generator
        from requirement in LearnerGenerators.Specifications.Generator
        from parts in Gen.Choose(0, 3)
        from learners in LearnerGenerators.Learner.ArrayOf(10)
        select (new RuleConditions<Learner>((parts & 1) == 0 ? null : scope, (parts & 2) == 0 ? null : begun, requirement), learners)).ToArbitrary();

    [Fact]
    public void A_variant_is_another_condition_that_can_be_written_and_read() => Law.Check(
        LearnerGenerators.Specifications,
        s => Assert.All(s.Variants().Take(10), v =>
        {
            Assert.NotEqual(s, v.Whole);
            Assert.Equal(v.Whole, SpecificationJson.Read(v.Whole.ToJson(), LearnerTerms.All).Value);
        }),
        300);

    [Fact]
    public void No_variant_comes_twice_at_one_place() => Law.Check(
        Gen.OneOf(LearnerGenerators.MappedLeaves).ToArbitrary(), s => s.Variants().Select(v => v.Whole).Distinct().Count() == s.Variants().Count());

    // What changes for somebody is found as a change; so a variant without changes is equivalent.
    [Fact]
    public void A_verdict_that_changes_for_a_learner_is_among_the_changes() => Law.Check(
        Cases,
        c =>
        {
            if (c.Rule.Variants().Skip(c.Learners.Length).FirstOrDefault() is not { } variant) return;
            var changes = RuleChecks.Changes(c.Rule, variant.Conditions).Select(v => (v.Before, v.After)).ToHashSet();
            foreach (var learner in c.Learners)
            {
                var (before, after) = (c.Rule.Evaluate(learner), variant.Conditions.Evaluate(learner));
                Assert.True(before == after || changes.Contains((before, after)), $"{variant}: {before} → {after} for {learner}");
            }
        },
        200);

    [Fact]
    public void An_example_of_a_change_has_both_verdicts()
    {
        var applied = 0;
        Law.Check(
            Cases,
            c =>
            {
                if (c.Rule.Variants().FirstOrDefault() is not { } variant) return;
                foreach (var change in RuleChecks.Changes(c.Rule, variant.Conditions).Where(v => v.Exists.IsTrue).Take(3))
                {
                    if (!change.Example!.TryApplyTo(new Learner(), out var learner)) continue;
                    applied++;
                    Assert.Equal((change.Before, change.After), (c.Rule.Evaluate(learner), variant.Conditions.Evaluate(learner)));
                }
            },
            300);
        Assert.True(applied > 20, $"{applied} applied.");
    }

    [Fact]
    public void A_rule_does_not_change_from_itself() =>
        Law.Check(Cases, c => RuleChecks.Changes(c.Rule, c.Rule).All(change => !change.Exists.IsTrue), 100);
}
