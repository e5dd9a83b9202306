using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching.Tests.Partnerships;

public sealed class PartnerProperties
{
    private const int Count = 1000;

    [Fact]
    public void The_suggestion_is_the_same_from_both_sides_unless_one_does_not_want_to_be_named() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        foreach (var s in All(landscape))
        {
            var back = Of(s.Partner.Id, landscape).SingleOrDefault(b => b.Partner.Id == s.Actor.Id);
            Assert.Equal(s.Actor.AgreesToBeListed.IsFalse, back is null);
            if (back is null) continue;
            Assert.Equal(s.Score, back.Score);
            Assert.Equal(s.IsCrossInstitution, back.IsCrossInstitution);
            Assert.Equal(s.Purposes.Select(p => p with { ActorBrings = p.PartnerBrings, PartnerBrings = p.ActorBrings }), back.Purposes);
        }
    }, Count);

    [Fact]
    public void Nobody_is_suggested_to_itself_its_body_or_those_it_has_ruled_out() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        foreach (var (actor, partner) in All(landscape).Select(s => (s.Actor, s.Partner)))
        {
            Assert.NotEqual(actor.Id, partner.Id);
            Assert.False(actor.PartOf == partner.Id || partner.PartOf == actor.Id);
            Assert.DoesNotContain(partner.Id, actor.WorksNotWith);
            Assert.DoesNotContain(actor.Id, partner.WorksNotWith);
            Assert.True(actor.Active.Contains(Samples.Today) && partner.Active.Contains(Samples.Today) && !partner.AgreesToBeListed.IsFalse);
        }
    }, Count);

    [Fact]
    public void Who_pays_and_who_receives_are_never_suggested_to_each_other() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        var recipient = landscape.FundedProjects[0].Recipient;
        var funders = landscape.Measures.Where(m => m.FundedBy == "grant").SelectMany(m => m.ActorsAs("funder")).Append("a4").ToHashSet();
        foreach (var s in All(landscape).Where(s => s.IsCrossInstitution))
        {
            Assert.False(s.Actor.Id == recipient && funders.Contains(s.Partner.Id));
            Assert.False(s.Partner.Id == recipient && funders.Contains(s.Actor.Id));
        }
    }, Count);

    [Fact]
    public void Ruling_somebody_out_removes_exactly_this_pair() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        if (All(landscape).FirstOrDefault() is not { } gone) return;
        var after = landscape with
        {
            Actors = landscape.Actors.Select(a => a.Id == gone.Actor.Id ? a with { WorksNotWith = [.. a.WorksNotWith, gone.Partner.Id] } : a).ToValueList(),
        };
        string[] pair = [gone.Actor.Id, gone.Partner.Id];
        Assert.Equal(
            All(landscape).Select(s => s.ToString()).Where(p => p != $"{pair[0]} + {pair[1]}" && p != $"{pair[1]} + {pair[0]}"),
            All(after).Select(s => s.ToString()));
    }, Count);

    [Fact]
    public void Who_has_what_the_other_lacks_comes_before_who_is_like_the_other() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        Assert.True(PartnerWeights.Default.PutsGapsFirst);
        foreach (var same in landscape.Actors.SelectMany(a => Of(a.Id, landscape).GroupBy(s => s.IsPossible)))
        {
            var gaps = same.Select(s => s.Purposes.Count(p => p.Kind == PurposeKind.ClosesGap)).ToList();
            Assert.Equal(gaps.OrderDescending(), gaps);
            Assert.All(same, s => Assert.Equal(s.Parts.Sum(p => p.Points), s.Score));
        }
    }, Count);

    [Fact]
    public void Each_side_of_a_closed_gap_brings_something_that_the_other_does_not() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        foreach (var s in All(landscape))
        {
            Assert.NotEmpty(s.Purposes);
            foreach (var gap in s.Purposes.Where(p => p.Kind == PurposeKind.ClosesGap))
            {
                var need = landscape.Needs.Single(n => n.Id == gap.Subject);
                Assert.True(need.Horizon is not { } by || by >= Samples.Today);
                Assert.NotEmpty(gap.ActorBrings);
                Assert.NotEmpty(gap.PartnerBrings);
                Assert.Empty(gap.ActorBrings.Select(b => b.Kind).Intersect(gap.PartnerBrings.Select(b => b.Kind)));
                if (gap.PartnerBrings.Any(b => b.Kind == Contribution.Competence))
                {
                    Assert.True(s.Partner.IsCompetentFor(need.Area, need.Territory).IsTrue);
                    Assert.False(s.Actor.IsCompetentFor(need.Area, need.Territory).IsTrue);
                }
            }
        }
    }, Count);

    [Fact]
    public void An_agreement_with_a_missing_key_actor_removes_exactly_this_gap() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        var before = MissingKeyActors.Of(Samples.Kaufbeuren, PartnerCases.In(landscape));
        foreach (var missing in before)
        {
            var agreement = PartnerCases.AgreementOf("new", missing.Field, DateRange.Always, "body", missing.Actor.Id);
            var after = MissingKeyActors.Of(Samples.Kaufbeuren, PartnerCases.In(landscape with { Agreements = [.. landscape.Agreements, agreement] }));
            Assert.DoesNotContain(after, m => m.Field == missing.Field && m.Actor.Id == missing.Actor.Id);
            Assert.Subset(
                after.Select(m => (m.Field, m.Actor.Id)).ToHashSet(),
                before.Where(m => m.IsConcerned.IsTrue && m.Actor.PartOf is null && m.Actor.Id != missing.Actor.Id && !IsPartOf(m, missing, landscape))
                    .Select(m => (m.Field, m.Actor.Id)).ToHashSet());
        }

        Assert.All(before, m => Assert.True(m.Actor.IsKeyActor && m.Actor.Territory.Overlaps(Samples.Kaufbeuren)));
    }, Count);

    [Fact]
    public void Order_of_the_landscape_changes_nothing() => Law.Check(
        Arb.From(from landscape in PartnerCases.Landscapes.Generator from seed in Gen.Choose(0, int.MaxValue) select (Landscape: landscape, Seed: seed)),
        x =>
        {
            var shuffled = x.Landscape with
            {
                Actors = Shuffled(x.Landscape.Actors, x.Seed),
                Needs = Shuffled(x.Landscape.Needs, x.Seed),
                Offerings = Shuffled(x.Landscape.Offerings, x.Seed),
                Measures = Shuffled(x.Landscape.Measures, x.Seed),
                Agreements = Shuffled(x.Landscape.Agreements, x.Seed),
            };
            foreach (var id in x.Landscape.Actors.Select(a => a.Id)) Assert.Equal(Of(id, x.Landscape), Of(id, shuffled));
            Assert.Equal(MissingKeyActors.Of(default, PartnerCases.In(x.Landscape)), MissingKeyActors.Of(default, PartnerCases.In(shuffled)));
            Assert.Equal(EventOverlaps.Of(default, PartnerCases.In(x.Landscape)), EventOverlaps.Of(default, PartnerCases.In(shuffled)));
        },
        Count);

    [Fact]
    public void Every_pair_of_events_for_the_same_people_on_one_day_in_one_place_clashes() => Law.Check(PartnerCases.Landscapes, landscape =>
    {
        var events = landscape.Measures.OfType<Event>().Where(e => e.Status != MeasureStatus.Dropped && e.Day >= Samples.Today).ToList();
        var expected =
            from one in events
            from other in events
            where string.CompareOrdinal(one.Id, other.Id) < 0 && one.Day == other.Day && one.Territory.Overlaps(other.Territory)
            where Groups(one) is null || Groups(other) is null || Groups(one) == Groups(other)
            select $"Clash: {one.Id}, {other.Id}";
        var found = EventOverlaps.Of(DateRange.Always, PartnerCases.In(landscape));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Where(o => o.Kind == EventOverlapKind.Clash).Select(o => o.ToString()).Order(StringComparer.Ordinal));
        Assert.All(found, o => Assert.Equal(Groups(o.First) is null || Groups(o.Second) is null, o.AreForTheSame.IsUnknown));
        Assert.All(found.Where(o => o.Kind == EventOverlapKind.JointSlot), o =>
        {
            Assert.NotEqual(o.First.Roles[0].Actor, o.Second.Roles[0].Actor);
            Assert.InRange(Period.DaysBetween(o.First.Day, o.Second.Day), 0, EventOverlaps.DefaultDaysApart);
        });

        string? Groups(Event planned) => planned.AnswersNeeds.Count == 0 ? null : landscape.Needs.Single(n => n.Id == planned.AnswersNeeds[0]).TargetGroup;
    }, Count);

    private static bool IsPartOf(MissingKeyActor one, MissingKeyActor other, EducationLandscape landscape) =>
        landscape.Actors.Single(a => a.Id == one.Actor.Id).PartOf == other.Actor.Id;

    private static ValueList<PartnerSuggestion> Of(string actor, EducationLandscape landscape) => PartnerSearch.For(actor, PartnerCases.In(landscape));

    private static List<PartnerSuggestion> All(EducationLandscape landscape) => [.. landscape.Actors.SelectMany(a => Of(a.Id, landscape))];

    private static ValueList<T> Shuffled<T>(ValueList<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled.ToValueList();
    }
}
