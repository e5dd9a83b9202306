using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class SpecificationProperties
{
    private const int MostCompletions = 200;

    private static readonly Arbitrary<(Specification<Learner> Specification, Learner Learner)> Cases =
        LearnerGenerators.Specifications.Zip(LearnerGenerators.Learners);

    // "Is known" asks about the record, so it turns false when a fact is forgotten, by design: it is for the completeness of records.
    private static readonly Arbitrary<(Specification<Learner> Specification, Learner Learner)> Judgements =
        LearnerGenerators.Judgements.Zip(LearnerGenerators.Learners);

    private static readonly Arbitrary<((Specification<Learner> A, Specification<Learner> B, Specification<Learner> C) Parts, Learner Learner)>
        Triples =
        LearnerGenerators.Specifications.Generator.Three().Zip(LearnerGenerators.Learner).ToArbitrary();

    [Fact]
    public void Negating_twice_changes_no_outcome() =>
        Law.Check(Cases, c => (!!c.Specification).Evaluate(c.Learner) == c.Specification.Evaluate(c.Learner));

    [Fact]
    public void Negation_mirrors_the_outcome() => Law.Check(Cases, c =>
        (!c.Specification).Evaluate(c.Learner) == !c.Specification.Evaluate(c.Learner));

    [Fact]
    public void De_Morgan_holds() => Law.Check(Triples, c =>
        Agree(c.Learner, !(c.Parts.A & c.Parts.B), !c.Parts.A | !c.Parts.B) && Agree(c.Learner, !(c.Parts.A | c.Parts.B), !c.Parts.A & !c.Parts.B));

    [Fact]
    public void And_and_or_commute() => Law.Check(Triples, c =>
        Agree(c.Learner, c.Parts.A & c.Parts.B, c.Parts.B & c.Parts.A) && Agree(c.Learner, c.Parts.A | c.Parts.B, c.Parts.B | c.Parts.A));

    [Fact]
    public void And_and_or_associate_to_the_same_tree() => Law.Check(Triples, c =>
        (c.Parts.A & (c.Parts.B & c.Parts.C)).Equals(c.Parts.A & c.Parts.B & c.Parts.C)
        && (c.Parts.A | (c.Parts.B | c.Parts.C)).Equals(c.Parts.A | c.Parts.B | c.Parts.C));

    [Fact]
    public void And_and_or_absorb_each_other() => Law.Check(Triples, c =>
        Agree(c.Learner, c.Parts.A & (c.Parts.A | c.Parts.B), c.Parts.A) && Agree(c.Learner, c.Parts.A | (c.Parts.A & c.Parts.B), c.Parts.A));

    [Fact]
    public void Operators_mean_what_truth_means() => Law.Check(Triples, c =>
        (c.Parts.A & c.Parts.B).Evaluate(c.Learner) == (c.Parts.A.Evaluate(c.Learner) & c.Parts.B.Evaluate(c.Learner))
        && (c.Parts.A | c.Parts.B).Evaluate(c.Learner) == (c.Parts.A.Evaluate(c.Learner) | c.Parts.B.Evaluate(c.Learner)));

    [Fact]
    public void At_least_one_is_any_and_at_least_as_many_as_there_are_is_all() => Law.Check(Triples, c =>
        Agree(c.Learner, Specification.AtLeast(1, c.Parts.A, c.Parts.B, c.Parts.C), Specification.Any(c.Parts.A, c.Parts.B, c.Parts.C))
        && Agree(c.Learner, Specification.AtLeast(3, c.Parts.A, c.Parts.B, c.Parts.C), Specification.All(c.Parts.A, c.Parts.B, c.Parts.C)));

    [Fact]
    public void At_least_two_of_three_is_any_of_the_pairs() => Law.Check(Triples, c => Agree(
        c.Learner,
        Specification.AtLeast(2, c.Parts.A, c.Parts.B, c.Parts.C),
        (c.Parts.A & c.Parts.B) | (c.Parts.A & c.Parts.C) | (c.Parts.B & c.Parts.C)));

    [Fact]
    public void A_name_changes_no_outcome() =>
        Law.Check(Cases, c => Agree(c.Learner, c.Specification.As("name", new("Name", "name")), c.Specification));

    [Fact]
    public void Surely_true_holds_exactly_where_the_outcome_is_true() =>
        Law.Check(Cases, c => Holds(c.Specification.SurelyTrue(), c.Learner) == c.Specification.Evaluate(c.Learner).IsTrue);

    [Fact]
    public void Surely_false_holds_exactly_where_the_outcome_is_false() =>
        Law.Check(Cases, c => Holds(c.Specification.SurelyFalse(), c.Learner) == c.Specification.Evaluate(c.Learner).IsFalse);

    [Fact]
    public void Nothing_is_surely_true_and_surely_false() =>
        Law.Check(Cases, c => !(Holds(c.Specification.SurelyTrue(), c.Learner) && Holds(c.Specification.SurelyFalse(), c.Learner)));

    [Fact]
    public void Forgetting_a_fact_leaves_the_outcome_or_makes_it_unknown() => Law.Check(Judgements, c =>
    {
        var outcome = c.Specification.Evaluate(c.Learner);
        return LearnerTerms.All.Where(t => t.CanChange)
            .Select(t => c.Specification.Evaluate(t.Forget(c.Learner)))
            .All(after => after == outcome || after.IsUnknown);
    });

    [Fact]
    public void Forgetting_a_fact_makes_what_asks_for_it_false()
    {
        var learner = new Learner { Age = 16 };
        Assert.Equal(Truth.True, LearnerTerms.Age.IsKnown().Evaluate(learner));
        Assert.Equal(Truth.False, LearnerTerms.Age.IsKnown().Evaluate(LearnerTerms.Age.Forget(learner)));
    }

    [Fact]
    public void A_decided_outcome_stays_whatever_the_missing_facts_turn_out_to_be() => Law.Check(Judgements, c =>
    {
        var outcome = c.Specification.Evaluate(c.Learner);
        return outcome.IsUnknown
            || Completions.Of(c.Learner, c.Specification.Terms()).Take(MostCompletions).All(l => c.Specification.Evaluate(l) == outcome);
    });

    [Fact]
    public void A_completed_learner_leaves_only_statements_open() => Law.Check(Cases, c =>
        Completions.Of(c.Learner, LearnerTerms.All).Take(1)
            .SelectMany(l => c.Specification.Explain(l).Leaves())
            .All(leaf => leaf.Kind == ExplanationKind.Stated || leaf.Term == LearnerTerms.NoThreshold.Name || !leaf.Outcome.IsUnknown));

    [Fact]
    public void Json_round_trip_is_identity() => Law.Check(LearnerGenerators.Specifications, s =>
    {
        var read = SpecificationJson.Read(s.ToJson(), LearnerTerms.All);
        Assert.Empty(read.Problems);
        Assert.Equal(s, read.Value);
        Assert.Equal(s.GetHashCode(), read.Value.GetHashCode());
        Assert.Equal(s.ToJson(), read.Value.ToJson());
    });

    [Fact]
    public void Terms_are_those_of_the_leaves_each_once() => Law.Check(Cases, c =>
        c.Specification.Terms().SequenceEqual(LeavesOf(c.Specification).SelectMany(l => l.Terms()).Distinct())
        && c.Specification.Explain(c.Learner).Leaves().Select(l => l.Term).OfType<string>()
            .All(c.Specification.Terms().Select(t => t.Name).Contains));

    private static IEnumerable<Specification<Learner>> LeavesOf(Specification<Learner> specification) => specification switch
    {
        Composite<Learner> composite => composite.Parts.SelectMany(LeavesOf),
        Not<Learner> not => LeavesOf(not.Part),
        Named<Learner> named => LeavesOf(named.Part),
        _ => [specification],
    };

    // Interpreted: compiling a thousand trees would take most of the time of the tests.
    private static bool Holds(Expression<Func<Learner, bool>> condition, Learner learner) => condition.Compile(preferInterpretation: true)(learner);

    private static bool Agree(Learner learner, Specification<Learner> left, Specification<Learner> right) =>
        left.Evaluate(learner) == right.Evaluate(learner);
}
