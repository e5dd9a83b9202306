using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Testing;
using Outcome = KommunalesBildungsmanagement.Rules.Indexing.Outcome;

namespace KommunalesBildungsmanagement.Rules.Tests.Indexing;

/// <summary>Clauses over numbered facts mean what the condition means.</summary>
public sealed class IndexingProperties
{
    private const int Count = 3000;

    private static readonly Arbitrary<(Specification<Learner> Specification, Learner Learner)> Cases =
        LearnerGenerators.Specifications.Zip(LearnerGenerators.Learners);

    [Fact]
    public void Clauses_mean_what_the_condition_means_from_every_side() => Law.Check(Cases, c =>
        Enum.GetValues<Aspect>().All(aspect =>
            c.Specification.ToClauses(aspect) is not { } form || form.Evaluate(c.Learner) == aspect.Of(c.Specification.Evaluate(c.Learner))), Count);

    [Fact]
    public void A_requirement_that_does_not_count_holds() => Law.Check(
        LearnerGenerators.Specifications.Generator.Two().Zip(LearnerGenerators.Learner).ToArbitrary(), c =>
        {
            var ((condition, countsWhen), learner) = c;
            if (ConjunctiveForm<Learner>.Of(condition, countsWhen) is not { } form) return true;
            return form.Evaluate(learner) == (countsWhen.Evaluate(learner).IsTrue ? condition.Evaluate(learner) : Truth.True);
        }, Count);

    [Fact]
    public void Facts_of_a_subject_decide_each_literal_as_evaluating_it_does() => Law.Check(Cases, c =>
        DecidesLike(FactCatalogue<Learner>.Of(Literals(c.Specification).Select(l => l.Leaf)), c.Specification, c.Learner, mayBeMixed: false), Count);

    [Fact]
    public void Facts_numbered_for_other_conditions_decide_rightly_or_not_at_all() => Law.Check(
        LearnerGenerators.Specifications.Generator.Two().Zip(LearnerGenerators.Learner).ToArbitrary(), c =>
        {
            var ((one, other), learner) = c;
            return DecidesLike(FactCatalogue<Learner>.Of(Literals(other).Select(l => l.Leaf)), one, learner, mayBeMixed: true);
        }, Count);

    [Fact]
    public void Steps_mean_what_the_condition_means_from_every_side() => Law.Check(Cases, c =>
        Enum.GetValues<Aspect>().All(aspect => StepsOf(c.Specification, aspect, c.Specification) is var steps
            && steps.Evaluate(0, Observed(steps.Facts, c.Learner), c.Learner) == Of(aspect.Of(c.Specification.Evaluate(c.Learner)))), Count);

    [Fact]
    public void Steps_over_facts_numbered_for_other_conditions_mean_the_same() => Law.Check(
        LearnerGenerators.Specifications.Generator.Two().Zip(LearnerGenerators.Learner).ToArbitrary(), c =>
        {
            var ((one, other), learner) = c;
            var steps = StepsOf(one, Aspect.Holds, other);
            return steps.Evaluate(0, Observed(steps.Facts, learner), learner) == Of(one.Evaluate(learner));
        }, Count);

    [Fact]
    public void Own_facts_leave_only_relations_and_distances_to_be_evaluated() => Law.Check(LearnerGenerators.Specifications, specification =>
    {
        var steps = StepsOf(specification, Aspect.Holds, specification);
        return steps.Literals == 0 || specification.Terms().Any(t => t is ValueTerm<Learner, GeoPosition>) || RelatesTwo(specification);
    }, Count);

    [Fact]
    public void Most_conditions_become_clauses_and_tables()
    {
        var forms = LearnerGenerators.Specifications.Generator.Sample(500, 30).Select(s => s.ToClauses(Aspect.Holds)).ToList();
        Assert.InRange(forms.Count(f => f is not null), 400, 500);
    }

    private static IEnumerable<Literal<Learner>> Literals(Specification<Learner> specification) =>
        specification.ToClauses(Aspect.Holds)?.Clauses.SelectMany(c => c.Literals) ?? [];

    private static StepList<Learner> StepsOf(Specification<Learner> specification, Aspect aspect, Specification<Learner> named)
    {
        var steps = new StepList<Learner>(FactCatalogue<Learner>.Of([named]));
        steps.Add(specification, aspect);
        return steps.Frozen();
    }

    private static SubjectFacts Observed(FactCatalogue<Learner> catalogue, Learner learner)
    {
        var facts = catalogue.NewFacts();
        catalogue.Observe(learner, facts);
        return facts;
    }

    // Whether some part compares two terms with each other.
    private static bool RelatesTwo(Specification<Learner> specification) => specification switch
    {
        Composite<Learner> composite => composite.Parts.Any(RelatesTwo),
        Not<Learner> not => RelatesTwo(not.Part),
        Named<Learner> named => RelatesTwo(named.Part),
        _ => specification.Terms().Count() == 2,
    };

    private static bool DecidesLike(FactCatalogue<Learner> catalogue, Specification<Learner> specification, Learner learner, bool mayBeMixed)
    {
        var facts = catalogue.NewFacts();
        catalogue.Observe(learner, facts);
        var held = AllFacts(catalogue, facts);
        foreach (var literal in Literals(specification))
        {
            if (catalogue.Tabulate(literal) is not { } table)
            {
                // Two terms are no single fact, and positions have cells and no values.
                if (mayBeMixed || literal.Leaf.Terms().Count() == 2 || literal.Leaf.Terms().Single() is ValueTerm<Learner, GeoPosition>) continue;
                return false;
            }

            var own = Enumerable.Range(table.First, table.Outcomes.Length).Where(held.Contains).ToList();
            if (own.Count != 1) return false;
            var outcome = table.Outcomes[own[0] - table.First];
            // A cell through which a circle runs is too coarse by nature.
            if (outcome == Outcome.Mixed ? !mayBeMixed && literal.Leaf is not Near<Learner> : outcome != Of(literal.Evaluate(learner))) return false;
        }

        return true;
    }

    private static Outcome Of(Truth truth) => truth.IsTrue ? Outcome.True : truth.IsFalse ? Outcome.False : Outcome.Unknown;

    /// <summary>The facts that are the case.</summary>
    private static HashSet<int> AllFacts(FactCatalogue<Learner> catalogue, SubjectFacts facts)
    {
        var held = catalogue.Terms.Select(t => t.FactOf((int)facts.Classes[t.Index])).ToHashSet();
        foreach (var set in catalogue.Terms.OfType<ISetFacts>())
        {
            for (var place = 0; place < set.Elements; place++)
            {
                var (word, bit) = (set.FirstWord + (place / 32), 1U << (place % 32));
                held.Add(set.FactOf(place, (facts.In[word] & bit) != 0 ? SetFact.In : (facts.Out[word] & bit) != 0 ? SetFact.Out : SetFact.Unknown));
            }
        }

        return held;
    }
}
