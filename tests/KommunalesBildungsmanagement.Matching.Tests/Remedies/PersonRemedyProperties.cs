using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching.Tests.Remedies;

/// <summary>The laws at the level of one person, where one measure may undo another.</summary>
public sealed class PersonRemedyProperties
{
    private const int Count = 1000;

    private static readonly Arbitrary<Case> Any = Arb.From(
        from german in Gen.Elements<CefrLevel?>(CefrLevel.A1, CefrLevel.A2, CefrLevel.C1, null)
        from certificate in Gen.Elements<SchoolCertificate?>(SchoolCertificate.None, null)
        from device in Gen.Elements<bool?>(false, true, null)
        from effects in Gen.Choose(0, 6).SelectMany(n => Effect().ArrayOf(n))
        from both in Gen.Elements(true, false)
        select new Case(
            new() { German = german, Certificate = certificate, HasDevice = device, Budget = 10 },
            new Offer(both).Offering,
            Samples.With(effects)));

    [Fact]
    public void Taking_a_set_leaves_no_removable_requirement_false_and_none_of_it_can_be_left_out() => Law.Check(Any, c =>
    {
        foreach (var set in c.Plan.Sets)
        {
            Assert.False(c.Fit(set.Remedies).IsFalse);
            foreach (var part in RemedyProperties.Subsets(set.Remedies).Where(p => p.Count > 0 && p.Count < set.Remedies.Count)) Assert.True(c.Fit(part).IsFalse);
            if (set.IsSure.IsTrue) Assert.True(c.Fit(set.Remedies).IsTrue);
        }
    }, Count);

    [Fact]
    public void All_minimal_sets_are_found() => Law.Check(Any, c =>
    {
        var fitting = c.Plan.Removable.Any()
            ? RemedyProperties.Subsets(c.Plan.Remedies).Where(s => s.Count > 0 && !c.Fit(s).IsFalse).ToList()
            : [];
        var minimal = fitting.Where(s => !fitting.Any(o => o.Count < s.Count && o.All(s.Contains)));
        Assert.Equal(minimal.Select(RemedyProperties.Ids).Order(), c.Plan.Sets.Select(s => RemedyProperties.Ids(s.Remedies)).Order());
    }, Count);

    [Fact]
    public void A_match_that_is_suitable_if_has_a_sure_set_as_small_as_its_conditions() => Law.Check(Any, c =>
    {
        var match = NaiveMatcher.Match(c.Person, c.Offering, c.Context);
        if (match.Verdict != Verdict.SuitableIf) return;
        Assert.Empty(c.Plan.Uncovered);
        Assert.Contains(c.Plan.Sets, s => s.Remedies.Count <= match.Conditions.Count);
    }, Count);

    [Fact]
    public void What_is_not_sure_leaves_a_question() => Law.Check(
        Any, c => Assert.All(c.Plan.Remedies, r => Assert.Equal(r.IsPossible.IsTrue, r.Effects.Any(e => e.Preconditions.All(p => p.Questions.Count == 0)))), Count);

    [Fact]
    public void Only_surely_unmet_requirements_are_barriers_and_nothing_personal_is_in_the_log() => Law.Check(Any, c =>
    {
        var match = NaiveMatcher.Match(c.Person, c.Offering, c.Context);
        Assert.Equal(
            match.Obstacles.Where(o => o.Outcome.IsFalse).Select(o => o.Criterion.Id).Order(StringComparer.Ordinal), c.Plan.Barriers.Select(b => b.Id));
        Assert.Equal(nameof(RemedyPlan), c.Plan.ToString());
        Assert.All(c.Plan.Remedies.SelectMany(r => r.Effects).SelectMany(e => e.Preconditions), p => Assert.Equal(p.Id, p.ToString()));
        Assert.All(c.Plan.Remedies, r => Assert.Equal(r.Measure.Id, r.ToString()));
    }, Count);

    private static Gen<MeasureEffect> Effect() =>
        from change in Gen.Elements(
            (StandardBarriers.Language, ProfileTerms.German.Becomes(CefrLevel.B1)),
            (StandardBarriers.Language, ProfileTerms.German.Becomes(CefrLevel.C1)),
            (StandardBarriers.Prerequisite, ProfileTerms.Certificate.Becomes(SchoolCertificate.Hauptschulabschluss)),
            (StandardBarriers.Prerequisite, ProfileTerms.German.Becomes(CefrLevel.A2)),
            (StandardBarriers.Digital, ProfileTerms.HasDevice.Becomes(true)),
            (StandardBarriers.Cost, ProfileTerms.Budget.Becomes(100)))
        from forWhom in Gen.Elements<Specification<PersonProfile>?>(null, null, ProfileTerms.German.Is(CefrLevel.A2), ProfileTerms.Age.AtLeast(18))
        select new MeasureEffect { Barrier = change.Item1, Strength = EffectStrength.Removes, ForWhom = forWhom, Outcome = change.Item2 };

    /// <summary>An online course that asks for German, a certificate, a device and 50 euros; or, in one condition, for German up to B2.</summary>
    private sealed record Offer(bool AsksBoth)
    {
        public LearningOffering Offering => (Samples.Course with { Format = OfferingFormats.Online, Price = new() { Amount = new(50), Per = PriceUnit.Course } })
            .Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language)
            .Asking(
                AsksBoth
                    ? ProfileTerms.Certificate.AtLeast(SchoolCertificate.Hauptschulabschluss) | ProfileTerms.German.Is(CefrLevel.A2)
                    : ProfileTerms.Certificate.AtLeast(SchoolCertificate.Hauptschulabschluss),
                StandardBarriers.Prerequisite);
    }

    private sealed record Case(PersonProfile Person, LearningOffering Offering, MatchingContext Context)
    {
        public RemedyPlan Plan => RemedySearch.For(Person, Offering, Context);

        // What remains of everything that is not hopeless, after the measures have been taken in the order of their ids.
        public Truth Fit(IEnumerable<Remedy> remedies)
        {
            var hopeless = Plan.Uncovered.Select(b => b.Id).ToList();
            var changed = remedies.OrderBy(r => r.Measure.Id, StringComparer.Ordinal)
                .SelectMany(r => r.Measure.Effects)
                .Aggregate(Person, (person, effect) => effect.Outcome!.Apply(person));
            return NaiveMatcher.Match(Person, Offering, Context).Requirements
                .Where(r => !hopeless.Contains(r.Criterion.Id))
                .Aggregate(Truth.True, (all, r) => all & r.Criterion.Condition.Evaluate(changed));
        }
    }
}
