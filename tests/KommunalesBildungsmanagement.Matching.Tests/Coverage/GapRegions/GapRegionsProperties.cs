using FsCheck;
using FsCheck.Fluent;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>Every region against the naive matcher, cell by cell and person by person.</summary>
public sealed class GapRegionsProperties
{
    private static readonly RegionAxis[] Axes =
    [
        RegionAxis.Age(13, 21), RegionAxis.German, RegionAxis.Residence(ProfileGenerators.Territories.Select(t => (t, t.ToString()))), RegionAxis.TimeSlot,
        RegionAxis.Device, RegionAxis.Childcare, RegionAxis.Certificate, RegionAxis.Ordered(ProfileTerms.Budget, [0m, 5m, 10m, 20m, 60m]),
    ];

    private static readonly Arbitrary<Case> AnyCase = Arb.From(
        from catalogue in OfferingGenerators.Catalogues(4)
        from axes in Gen.Shuffle(Axes)
        from count in Gen.Choose(1, 3)
        from known in Gen.OneOf(Gen.Constant(PersonProfile.Unknown), ProfileGenerators.Profiles)
        from most in Gen.Elements(50, 1000)
        select new Case(catalogue.Select(AlwaysOpen).ToValueList(), new GapRegionRequest
        {
            Need = Need with { Topics = [] },
            Period = Year2027,
            Territory = Territories.TerritoryKey.Parse("09"),
            Axes = axes.Take(count).ToValueList(),
            Known = known,
            MostCells = most,
        }));

    [Fact]
    public void Every_combination_has_the_outcome_of_its_regions() => Law.Check(AnyCase, c =>
    {
        var report = c.Find();
        var counts = new Dictionary<Truth, long> { [Truth.True] = 0, [Truth.Unknown] = 0, [Truth.False] = 0 };
        foreach (var values in Combinations(c.Request.Axes.Except(report.LeftOut)))
        {
            var reached = c.Reached(values.Aggregate(c.Request.Known, (profile, value) => value.Apply(profile)));
            counts[reached]++;
            var regions = report.Regions.Where(r => r.Sides.Zip(values).All(x => x.First.Values.Contains(x.Second))).Select(r => r.Reached).Distinct();
            Assert.Equal(reached.IsTrue ? [] : [reached], regions);
        }

        Assert.Equal((counts[Truth.True], counts[Truth.Unknown], counts[Truth.False]), (report.Reached, report.Open, report.NotReached));
        Assert.True(report.Cells <= c.Request.MostCells);
    }, 300);

    [Fact]
    public void Whatever_else_is_known_of_people_in_a_region_no_offering_surely_admits_them() => Law.Check(
        Arb.From(from c in AnyCase.Generator from people in ProfileGenerators.Profiles.ArrayOf(5) from seed in Gen.Choose(0, int.MaxValue) select (Case: c, People: people, Seed: seed)),
        x =>
        {
            var c = x.Case with { Request = x.Case.Request with { Known = PersonProfile.Unknown } };
            var random = new Random(x.Seed);
            foreach (var region in c.Find().Regions.Where(r => r.Reached.IsFalse))
            {
                foreach (var person in x.People)
                {
                    var inside = region.Sides.Aggregate(person, (profile, side) => side.Values[random.Next(side.Values.Count)].Apply(profile));
                    Assert.True(c.Reached(inside).IsFalse, region.Text.English);
                }
            }
        },
        300);

    [Fact]
    public void Regions_cannot_be_made_larger() => Law.Check(AnyCase, c =>
    {
        var report = c.Find();
        foreach (var region in report.Regions)
        {
            foreach (var side in region.Sides.Where(s => !s.IsWhole))
            {
                var places = side.Values.Select(v => side.Axis.Values.ToList().IndexOf(v)).ToList();
                IEnumerable<int> next = side.Axis.IsOrdered ? [places.Min() - 1, places.Max() + 1] : Enumerable.Range(0, side.Axis.Values.Count).Except(places);
                if (side.Axis.IsOrdered) Assert.Equal(Enumerable.Range(places[0], places.Count), places);
                foreach (var value in next.Where(p => p >= 0 && p < side.Axis.Values.Count).Select(p => side.Axis.Values[p]))
                {
                    var layer = Combinations(region.Sides.Select(s => s == side ? [value] : s.Values));
                    Assert.Contains(layer, values => c.Reached(values.Aggregate(c.Request.Known, (profile, v) => v.Apply(profile))) != region.Reached);
                }
            }
        }
    }, 150);

    [Fact]
    public void Order_of_the_catalogue_changes_nothing() => Law.Check(
        Arb.From(from c in AnyCase.Generator from seed in Gen.Choose(0, int.MaxValue) select (Case: c, Seed: seed)),
        x =>
        {
            var shuffled = x.Case.Catalogue.ToArray();
            new Random(x.Seed).Shuffle(shuffled);
            Assert.Equal(x.Case.Find(), (x.Case with { Catalogue = shuffled.ToValueList() }).Find());
        },
        150);

    // The naive matcher asks for a run that is open today with a free place; here every run is.
    private static LearningOffering AlwaysOpen(LearningOffering offering) => offering with
    {
        Instances = offering.Instances.Select(i => i with { Days = new(Samples.Today, null), RegisterUntil = null, Seats = new(1, 0) }).ToValueList(),
    };

    private static List<List<RegionValue>> Combinations(IEnumerable<RegionAxis> axes) => Combinations(axes.Select(a => a.Values));

    private static List<List<RegionValue>> Combinations(IEnumerable<ValueList<RegionValue>> sides)
    {
        List<List<RegionValue>> all = [[]];
        foreach (var side in sides) all = [.. all.SelectMany(_ => side, List<RegionValue> (values, value) => [.. values, value])];
        return all;
    }

    private sealed record Case(ValueList<LearningOffering> Catalogue, GapRegionRequest Request)
    {
        public GapRegionReport Find() => GapRegions.Find(Request, Catalogue, Samples.Context);

        // Each run as an offering of its own, judged without measures.
        public Truth Reached(PersonProfile profile) => Catalogue.Where(o => o.Territory.Overlaps(Request.Territory))
            .SelectMany(o => o.Instances.Count == 0 ? [o] : o.Instances.Select(i => o with { Instances = [i] }))
            .Select(o => NaiveMatcher.Match(profile, o, Samples.Context).Verdict)
            .Aggregate(Truth.False, (any, verdict) => any | (verdict switch
            {
                Verdict.Suitable => Truth.True,
                Verdict.NeedsClarification => Truth.Unknown,
                _ => Truth.False,
            }));
    }
}
