using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>What every coverage keeps, whatever the catalogue and the group.</summary>
public sealed class CoverageProperties
{
    private const int Count = 500;

    // Two districts, one of which is reported by its municipalities.
    private static readonly TerritoryKey[] Reported = [TerritoryKey.Parse("09762"), TerritoryKey.Parse("09777129"), TerritoryKey.Parse("09777151")];

    private static readonly Gen<GroupSegment[]> Segments =
        from profiles in ProfileGenerators.Profiles.ArrayOf(6)
        from people in Gen.Choose(0, 40).ArrayOf(6)
        from parts in Gen.Choose(1, 2)
        select Reported.SelectMany((territory, t) => Enumerable.Range(0, parts).Select(part =>
            CoverageSamples.Segment(territory, people[(t * 2) + part], profiles[(t * 2) + part] with { Residence = null, German = null }, $"{part}"))).ToArray();

    private static readonly Arbitrary<Case> AnyCase = Arb.From(
        from catalogue in OfferingGenerators.Catalogues(6)
        from segments in Segments
        from size in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 200).Select(s => (int?)s))
        select new Case(catalogue, Request(segments) with
        {
            Need = Need with { Size = size, Topics = ["00", "0231"] },
            Period = new(OfferingGenerators.Day.PlusDays(-40), OfferingGenerators.Day.PlusDays(40)),
            Minimum = new(1),
            Neighbours = [TerritoryKey.Parse("07")],
        }));

    [Fact]
    public void Accessible_places_are_never_more_than_all_and_removals_add_up() => Law.Check(AnyCase, c =>
    {
        var report = c.Report();
        foreach (var places in report.Territories.SelectMany(t => new[] { t.Own!, t.Shared! }).Append(report.Places))
        {
            Assert.InRange(places.Accessible, 0, places.Total);
            Assert.Equal(places.Removed, places.Effects.Sum(e => e.InOrder));
            Assert.Equal(places.Open, places.Effects.Sum(e => e.LeftOpen));
            Assert.All(places.Effects, e => Assert.True(e.Alone <= places.Removed && e.OnlyObstacle <= places.Removed));
        }
    }, Count);

    [Fact]
    public void Access_of_a_segment_is_the_verdict_of_the_naive_matcher_without_measures() => Law.Check(
        Arb.From(from profile in ProfileGenerators.Profiles from offering in OfferingGenerators.Offerings select (Profile: profile, Offering: offering)),
        x =>
        {
            // One place in one territory, for one person of a group, asked at a time when the run is open and has a free place.
            var segment = CoverageSamples.Segment(Reported[0], 10, x.Profile with { Residence = null, German = null });
            var open = x.Offering with { Topics = ["0231"], Territory = Reported[0], Instances = [Run("1", 1, 0, [.. x.Offering.Instances.SelectMany(i => i.TimeSlots).Distinct()])] };
            var places = Assert.Single(Request(segment).Report(open).Territories).Own!;
            var verdict = NaiveMatcher.Match(segment.Typical, open, Samples.Context).Verdict;
            Assert.Equal(
                verdict switch { Verdict.Suitable => (1, 0, 0), Verdict.NeedsClarification => (0, 1, 0), _ => (0, 0, 1) },
                (places.Accessible, places.Open, places.Removed));
        },
        2000);

    [Fact]
    public void More_places_never_mean_less_coverage() => Law.Check(
        Arb.From(from c in AnyCase.Generator from more in Gen.Choose(1, 50) select (Case: c, More: more)),
        x =>
        {
            var larger = x.Case with { Catalogue = x.Case.Catalogue.Select(o => WithSeats(o, s => new(s.Capacity + x.More, s.Taken))).ToValueList() };
            foreach (var (before, after) in x.Case.Report().Territories.Zip(larger.Report().Territories))
            {
                Assert.True(after.Own!.Accessible >= before.Own!.Accessible && after.Own.Total >= before.Own.Total);
                Assert.True(after.Gap!.MissingAtLeast <= before.Gap!.MissingAtLeast && after.Gap.MissingAtMost <= before.Gap.MissingAtMost);
            }
        },
        Count);

    [Fact]
    public void Splitting_an_offering_in_two_halves_changes_nothing() => Law.Check(AnyCase, c =>
    {
        var even = c with { Catalogue = c.Catalogue.Select(o => WithSeats(o, s => new(s.Capacity * 2, s.Taken * 2))).ToValueList() };
        var halves = c with { Catalogue = [.. c.Catalogue, .. c.Catalogue.Select(o => o with { Id = $"{o.Id}-second" })] };
        Assert.Equal(Numbers(even.Report()), Numbers(halves.Report()));
    }, Count);

    [Fact]
    public void Order_of_catalogue_and_segments_changes_nothing() => Law.Check(
        Arb.From(from c in AnyCase.Generator from seed in Gen.Choose(0, int.MaxValue) select (Case: c, Seed: seed)),
        x =>
        {
            var (catalogue, segments) = (x.Case.Catalogue.ToArray(), x.Case.Request.Segments.ToArray());
            new Random(x.Seed).Shuffle(catalogue);
            new Random(x.Seed).Shuffle(segments);
            Assert.Equal(x.Case.Report(), new Case(catalogue.ToValueList(), x.Case.Request with { Segments = segments.ToValueList() }).Report());
        },
        Count);

    [Fact]
    public void Counts_of_disjoint_territories_add_up_and_rates_are_computed_anew() => Law.Check(AnyCase, c =>
    {
        var report = c.Report();
        Assert.Equal(report.Places, report.Territories.Aggregate(report.Shared, (sum, t) => sum + t.Own!));
        Assert.Equal(report.People.Value, report.Territories.Sum(t => t.People.Value));
        Assert.Equal(report.PeopleInNeed.Value, report.Territories.Sum(t => t.PeopleInNeed.Value));
        if (c.Request.Need.Size is { } size && report.People.Value > 0) Assert.Equal(size, report.PeopleInNeed.Value);
        Assert.Equal((report.Places.Accessible, report.PeopleInNeed.Value), ((int)report.Accessible.Numerator.Value!, report.Accessible.Denominator.Value));

        // Each territory alone gives the same own places.
        foreach (var row in report.Territories)
        {
            var alone = c.Request with { Segments = c.Request.Segments.Where(s => row.Territory.Contains(s.Territory)).ToValueList() };
            Assert.Equal((row.Own, row.Shared), (c with { Request = alone }).Report().Territories.Select(t => (t.Own, t.Shared)).Single());
        }
    }, Count);

    [Fact]
    public void Places_of_a_district_are_those_of_its_municipalities_and_those_for_all_of_it() => Law.Check(AnyCase, c =>
    {
        // Nothing stands in the way of anybody, so that whoever can use a place in one municipality can use it in another.
        var district = TerritoryKey.Parse("09777");
        var open = c.Catalogue.Where(o => district.Contains(o.Territory)).Select(o => Samples.Course with
        {
            Id = o.Id,
            Territory = o.Territory,
            Instances = o.Instances.Select(i => i with { TimeSlots = [], Place = null }).ToValueList(),
        }).ToValueList();
        var request = c.Request with { Need = Need, Segments = c.Request.Segments.Where(s => district.Contains(s.Territory)).ToValueList() };
        var (fine, coarse) = (new Case(open, request).Report(), new Case(open, request with { Territories = [district] }).Report());
        Assert.Equal(coarse.Territories[0].Own, fine.Places);
        Assert.Equal(coarse.People, fine.People);
    }, Count);

    [Fact]
    public void Forgetting_facts_never_reduces_accessible_or_open_places() => Law.Check(AnyCase, c =>
    {
        var before = c.Report();
        foreach (var term in ProfileTerms.All.Where(t => !t.Name.StartsWith("residence", StringComparison.Ordinal)))
        {
            var less = c.Request with { Segments = c.Request.Segments.Select(s => s with { Typical = term.Forget(s.Typical) }).ToValueList() };
            foreach (var (one, other) in before.Territories.Zip((c with { Request = less }).Report().Territories))
            {
                Assert.True(other.Own!.Removed <= one.Own!.Removed, $"forgetting {term}");
                Assert.True(other.Gap!.MissingAtLeast <= one.Gap!.MissingAtLeast, $"forgetting {term}");
            }
        }
    }, 100);

    [Fact]
    public void Gaps_are_bounded_by_the_need_and_agree_with_their_kind() => Law.Check(AnyCase, c =>
    {
        foreach (var row in c.Report().Territories)
        {
            var gap = row.Gap!;
            Assert.InRange(gap.MissingAtLeast!.Value, 0, gap.MissingAtMost!.Value);
            Assert.InRange(gap.MissingAtMost.Value, 0, (int)row.PeopleInNeed.Value!);
            Assert.Equal(gap.Kind == CoverageGapKind.Under, gap.MissingAtLeast > 0);
            Assert.Equal(gap.Kind is CoverageGapKind.None or CoverageGapKind.Over, gap.MissingAtMost == 0);
            Assert.Equal(gap.Kind == CoverageGapKind.Over, gap.Surplus > 0);
            Assert.True(gap.TooFewPlaces <= gap.MissingAtLeast);
            if (row.Own!.RunsWithoutNumber + row.Shared!.RunsWithoutNumber > 0) continue;
            Assert.True(gap.MissingAtLeast >= row.PeopleInNeed.Value - row.Own.Accessible - row.Own.Open - row.Shared.Accessible - row.Shared.Open);
        }
    }, Count);

    [Fact]
    public void An_offering_without_a_condition_loses_fewer_places_by_those_of_which_it_is_the_only_obstacle() => Law.Check(AnyCase, c =>
    {
        foreach (var offering in c.Catalogue)
        {
            PlaceBalance Places(LearningOffering changed) => (c with { Catalogue = [changed] }).Report().Places;
            var places = Places(offering);
            foreach (var condition in offering.AccessConditions.Where(a => a.Kind == AccessKind.Hard))
            {
                int Of(PlaceBalance balance, Func<CriterionEffect, int> count) => balance.Effects.Where(e => e.Id == $"access:{condition.Id}").Sum(count);
                var without = Places(offering with { AccessConditions = offering.AccessConditions.Where(a => a != condition).ToValueList() });
                Assert.Equal(places.Removed - without.Removed, Of(places, e => e.OnlyObstacle));

                var free = Samples.Course with { Territory = offering.Territory, Topics = offering.Topics, Instances = offering.Instances.Select(i => i with { TimeSlots = [], Place = null }).ToValueList() };
                Assert.Equal(Places(free with { AccessConditions = [condition] }).Removed, Of(places, e => e.Alone));
            }
        }
    }, 150);

    [Fact]
    public void People_who_are_missing_follow_from_the_marriage_theorem() => Law.Check(
        Arb.From(
            from people in Gen.Choose(1, 30).ArrayOf(4)
            from times in ProfileGenerators.Codes(TimeSlots.Vocabulary, 4).ArrayOf(2).ArrayOf(4)
            from places in Gen.Choose(1, 40).ArrayOf(5)
            from slots in ProfileGenerators.Codes(TimeSlots.Vocabulary, 4).ArrayOf(5)
            select (People: people, Times: times, Places: places, Slots: slots)),
        x =>
        {
            var segments = x.People.Select((p, i) => CoverageSamples.Segment(Reported[0], p, new() { AvailableTimes = PartialSet<string>.Exactly(x.Times[i]) }, $"{i}"));
            var courses = x.Places.Select((p, i) => GermanCourse($"{i}", Reported[0], p, 0, x.Slots[i]));
            var gap = Assert.Single(Request([.. segments]).Report([.. courses]).Territories).Gap!;

            // Hall: the most by which some segments together exceed the places that any of them can use.
            var worst = Enumerable.Range(0, 16).Max(subset =>
            {
                var chosen = Enumerable.Range(0, 4).Where(i => (subset & (1 << i)) != 0).ToList();
                return chosen.Sum(i => x.People[i]) - Enumerable.Range(0, 5).Where(c => chosen.Any(i => x.Times[i].Contains(x.Slots[c]))).Sum(c => x.Places[c]);
            });
            Assert.Equal((worst, worst), (gap.MissingAtLeast!.Value, gap.MissingAtMost!.Value));
        },
        1000);

    [Fact]
    public void Withheld_counts_cannot_be_recovered_by_subtraction() => Law.Check(
        Arb.From(
            from people in Gen.Choose(1, 6).SelectMany(n => Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(0, 30))).ArrayOf(n))
            from size in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 60).Select(s => (int?)s))
            from minimum in Gen.Choose(1, 6)
            select (People: people, Size: size, Minimum: minimum)),
        x =>
        {
            var request = Request([.. x.People.Select((p, i) => CoverageSamples.Segment(SuppressionTests.Territory(i), p))]) with
            {
                Need = Need with { Size = x.Size },
                Minimum = new(x.Minimum),
            };
            var report = request.Report();
            Assert.All(report.Territories, t => Assert.False(t.People.Value > 0 && t.People.Value < x.Minimum, "a small count is shown"));
            Check(report.People, t => t.People);
            if (x.Size != 0) Check(report.PeopleInNeed, t => t.PeopleInNeed);

            // Whoever subtracts knows the sum of what is withheld; every cell must leave more than one possibility, and the sum be large enough.
            void Check(Figure total, Func<TerritoryCoverage, Figure> count)
            {
                if (total.Value is not { } all) return;
                var hidden = report.Territories.Count(t => t.IsWithheld);
                if (hidden == 0) return;
                var sum = all - report.Territories.Sum(t => count(t).Value ?? 0);
                Assert.True(hidden > 1, "one cell is the difference");
                Assert.True(sum >= x.Minimum, "the withheld territories together are too few");
                Assert.True(sum - (hidden - 1) > 1, "only one possibility is left");
            }
        },
        2000);

    private static LearningOffering WithSeats(LearningOffering offering, Func<Seats, Seats> change) => offering with
    {
        Instances = offering.Instances.Select(i => i with { Seats = i.Seats is { } seats ? change(seats) : null }).ToValueList(),
    };

    // Everything that counts places or people; runs without number and the list of neighbours count offerings.
    private static List<object?> Numbers(CoverageReport report) =>
    [
        .. report.Territories.SelectMany(t => new object?[]
        {
            Places(t.Own!), Places(t.Shared!), t.PeopleInNeed, t.Nominal.Rate, t.Accessible.Rate, t.Utilisation.Rate,
            t.Gap!.Kind, t.Gap.MissingAtLeast, t.Gap.MissingAtMost, t.Gap.Surplus, t.Gap.Neighbours.Sum(n => n.Free ?? 0),
        }),
        Places(report.Places),
    ];

    private static PlaceBalance Places(PlaceBalance places) => places with { RunsWithoutNumber = 0 };

    private sealed record Case(ValueList<LearningOffering> Catalogue, CoverageRequest Request)
    {
        public CoverageReport Report() => CoverageAnalysis.Of(Request, Catalogue, new() { Day = OfferingGenerators.Day }).Value;
    }
}
