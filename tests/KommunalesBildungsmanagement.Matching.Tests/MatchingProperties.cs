using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>The laws that every matcher must keep, not only the naive one.</summary>
public sealed class MatchingProperties
{
    private const int Count = 3000;

    private static readonly Arbitrary<Case> AnyCase = Arb.From(
        from profile in ProfileGenerators.Profiles
        from offering in OfferingGenerators.Offerings
        from landscape in OfferingGenerators.Landscapes
        select new Case(profile, offering, new() { Day = OfferingGenerators.Day, Landscape = landscape }));

    [Fact]
    public void Removing_a_fact_never_turns_suitable_into_not_suitable() => Law.Check(AnyCase, c =>
    {
        if (c.Match().Verdict < Verdict.SuitableIf) return;
        foreach (var term in ProfileTerms.All)
        {
            var verdict = (c with { Profile = term.Forget(c.Profile) }).Match().Verdict;
            Assert.True(verdict != Verdict.NotSuitable, $"forgetting {term} gives {verdict}");
        }
    }, Count);

    [Fact]
    public void Nothing_known_of_a_person_is_never_the_reason_for_not_suitable() => Law.Check(AnyCase, c =>
    {
        var match = (c with { Profile = PersonProfile.Unknown }).Match();
        if (match.Verdict != Verdict.NotSuitable) return;
        Assert.Contains(match.Requirements, r => r.Outcome.IsFalse && r.Explanation.Leaves().Any(l => l.Kind == ExplanationKind.Stated));
    }, Count);

    [Fact]
    public void Terms_that_no_requirement_reads_never_change_the_verdict() => Law.Check(AnyCase, c =>
    {
        var match = c.Match();
        var read = match.Criteria.Where(r => r.Criterion.Kind == AccessKind.Hard)
            .SelectMany(r => r.Criterion.Condition.Terms().Concat(r.Criterion.CountsWhen?.Terms() ?? []))
            .Concat(c.Context.Landscape.Measures.SelectMany(m => m.Effects).SelectMany(e => e.ForWhom?.Terms() ?? []))
            .ToHashSet();
        // The three terms of residence show one fact: whoever reads one of them reads it.
        if (read.Any(t => t.Name.StartsWith("residence", StringComparison.Ordinal)))
            read.UnionWith([ProfileTerms.ResidenceState, ProfileTerms.ResidenceDistrict, ProfileTerms.ResidenceMunicipality]);
        foreach (var term in ProfileTerms.All.Where(t => !read.Contains(t)))
        {
            Assert.Equal(match.Verdict, (c with { Profile = term.Forget(c.Profile) }).Match().Verdict);
        }
    }, Count);

    [Fact]
    public void Adding_a_requirement_never_adds_matches() => Law.Check(
        Arb.From(from c in AnyCase.Generator from condition in ProfileGenerators.Conditions.Generator.Resize(20) select (Case: c, Condition: condition)),
        x =>
        {
            var stricter = x.Case.Offering with
            {
                AccessConditions = [.. x.Case.Offering.AccessConditions, new() { Id = "more", Label = new("mehr", "more"), Condition = x.Condition }],
            };
            var (before, after) = (x.Case.Match().Verdict, (x.Case with { Offering = stricter }).Match().Verdict);
            Assert.False(after == Verdict.Suitable && before != Verdict.Suitable, $"{before} became {after}");
            Assert.False(before == Verdict.NotSuitable && after != Verdict.NotSuitable, $"{before} became {after}");
        },
        Count);

    [Fact]
    public void Meeting_a_preference_never_lowers_the_verdict_or_the_score() => Law.Check(AnyCase, c =>
    {
        if (c.Offering.Topics.Count == 0) return;
        var (before, after) = (c.Match(), (c with { Profile = c.Profile with { Goals = c.Profile.Goals.With(c.Offering.Topics[0]) } }).Match());
        Assert.Equal(before.Verdict, after.Verdict);
        Assert.True(after.Score >= before.Score);
    }, Count);

    [Fact]
    public void Every_verdict_below_suitable_has_an_obstacle_with_a_reason() => Law.Check(AnyCase, c =>
    {
        var match = c.Match();
        Assert.Equal(match.Verdict != Verdict.Suitable, match.Obstacles.Any());
        if (match.Verdict == Verdict.NotSuitable) Assert.Contains(match.Obstacles, o => !o.Outcome.IsTrue && o.Explanation.Leaves().Any());
        Assert.Equal(match.Verdict == Verdict.NeedsClarification, match.Questions.Count > 0);
    }, Count);

    [Fact]
    public void A_requirement_that_is_unknown_is_never_passed_over() => Law.Check(AnyCase, c =>
    {
        var match = c.Match();
        if (match.Requirements.Any(r => r.Outcome.IsUnknown)) Assert.True(match.Verdict <= Verdict.NeedsClarification);
        if (match.Requirements.Any(r => r.Outcome.IsFalse)) Assert.NotEqual(Verdict.Suitable, match.Verdict);
    }, Count);

    [Fact]
    public void Taking_the_conditions_makes_every_requirement_true() => Law.Check(AnyCase, c =>
    {
        var match = c.Match();
        Assert.Equal(match.Verdict == Verdict.SuitableIf, match.Conditions.Count > 0);
        var changed = match.Conditions.Aggregate(c.Profile, (person, removal) => removal.Effect.Outcome!.Apply(person));
        if (match.Verdict == Verdict.SuitableIf) Assert.All(match.Requirements, r => Assert.True(r.Criterion.Condition.Evaluate(changed).IsTrue));
        Assert.All(match.Conditions, r => Assert.True(r.IsOpen.IsTrue));

        // Dropping any of them leaves something unmet.
        foreach (var one in match.Conditions)
        {
            var without = match.Conditions.Where(r => r != one).Aggregate(c.Profile, (person, removal) => removal.Effect.Outcome!.Apply(person));
            Assert.Contains(match.Requirements, r => !r.Criterion.Condition.Evaluate(without).IsTrue);
        }
    }, Count);

    [Fact]
    public void Score_is_the_sum_of_the_weights_of_the_preferences_that_are_met() => Law.Check(AnyCase, c =>
    {
        var match = c.Match();
        var expected = OfferingCriteria.Of(c.Offering, c.Context).Where(k => k.Kind == AccessKind.Soft && k.Condition.Evaluate(c.Profile).IsTrue).Sum(k => k.Weight);
        Assert.Equal(expected, match.Score);
        Assert.All(match.Criteria, r => Assert.Equal(r.Criterion.Condition.Evaluate(c.Profile), r.Outcome));
    }, Count);

    [Fact]
    public void Order_of_the_catalogue_changes_nothing() => Law.Check(
        Arb.From(
            from profile in ProfileGenerators.Profiles
            from catalogue in OfferingGenerators.Catalogues(8)
            from landscape in OfferingGenerators.Landscapes
            from seed in Gen.Choose(0, int.MaxValue)
            select (Profile: profile, Catalogue: catalogue, Landscape: landscape, Seed: seed)),
        x =>
        {
            var context = new MatchingContext { Day = OfferingGenerators.Day, Landscape = x.Landscape };
            var shuffled = x.Catalogue.ToArray();
            new Random(x.Seed).Shuffle(shuffled);
            var (one, other) = (NaiveMatcher.Match(x.Profile, x.Catalogue, context), NaiveMatcher.Match(x.Profile, shuffled, context));
            Assert.Equal(one.Select(m => (m.Offering.Id, m.Verdict, m.Score)), other.Select(m => (m.Offering.Id, m.Verdict, m.Score)));
            Assert.Equal(one.Select(m => m.Verdict).OrderDescending(), one.Select(m => m.Verdict));
        },
        300);

    [Fact]
    public void Nearest_changes_turn_the_verdict_and_none_can_be_left_out() => Law.Check(AnyCase, c =>
    {
        foreach (var nearest in NearestChanges.Find(c.Profile, c.Offering, c.Context))
        {
            Verdict After(IEnumerable<TermChange<PersonProfile>> changes) =>
                (c with { Profile = changes.Aggregate(c.Profile, (person, change) => change.Apply(person)) }).Match().Verdict;

            Assert.Equal(nearest.Verdict, After(nearest.Changes));
            Assert.True(nearest.Verdict > Verdict.NotSuitable);
            if (nearest.Changes.Count == 2) Assert.All(nearest.Changes, one => Assert.Equal(Verdict.NotSuitable, After([one])));
            Assert.All(nearest.Changes, one => Assert.True(ProfileChanges.AreForward(c.Profile, one.Apply(c.Profile), one.Term)));
        }
    }, 1000);

    private sealed record Case(PersonProfile Profile, LearningOffering Offering, MatchingContext Context)
    {
        public MatchResult Match() => NaiveMatcher.Match(Profile, Offering, Context);
    }
}
