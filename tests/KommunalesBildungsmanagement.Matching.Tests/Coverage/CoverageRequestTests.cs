using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class CoverageRequestTests
{
    private static readonly TerritoryKey Buchloe = TerritoryKey.Parse("09777121");

    [Fact]
    public void Of_EverythingWrong_SaysAllOfItAtOnce()
    {
        var request = Request(Segment(Kaufbeuren, 10, new() { German = CefrLevel.C1 }), Segment(TerritoryKey.Parse("07138"), 10)) with
        {
            Need = Need with { TargetGroup = "others", Horizon = new(2026, 12, 31) },
            Territories = [Kaufbeuren, Ostallgaeu, Buchloe, TerritoryKey.Parse("08")],
            Participants = [Count(Kaufbeuren, 1), Count(Kaufbeuren, 2, "x"), Count(Buchloe, 1), Count(TerritoryKey.Parse("01"), 1)],
        };
        var reading = CoverageAnalysis.Of(request, [], Samples.Context);
        Assert.False(reading.Succeeded);
        Assert.Equal(
            [
                "coverage.need-of-other-group others", "coverage.horizon 2026-12-31",
                "coverage.territory-without-segment 08", "coverage.territory-outside-need 08", "coverage.territory-without-segment 09777",
                "coverage.territories-overlap 09777121", "coverage.territory-without-segment 09777121",
                "coverage.segment-not-in-group ", "coverage.segment-outside 07138",
                "coverage.participants 09762", "coverage.participants 01",
            ],
            reading.Problems.Select(p => $"{p.Code} {p.Value}"));
    }

    [Theory]
    [InlineData("09777", "all", "09777121", "all", true)]
    [InlineData("09777", "women", "09777121", "men", false)]
    [InlineData("09777121", "all", "09777124", "all", false)]
    [InlineData("09777", "women", "09777", "all", false)]
    public void Of_SegmentsThatMayShareSomebody_AreRefused(string one, string onePart, string other, string otherPart, bool isRefused)
    {
        var request = Request(Segment(TerritoryKey.Parse(one), 10, part: onePart), Segment(TerritoryKey.Parse(other), 5, part: otherPart)) with
        {
            Territories = one == other || one.Length < other.Length ? [Ostallgaeu] : [],
        };
        Assert.Equal(isRefused ? ["coverage.double-counting"] : [], CoverageAnalysis.Of(request, [], Samples.Context).Problems.Select(p => p.Code));
    }

    [Fact]
    public void Of_SegmentsBrokenDownByDifferentDimensions_AreRefused()
    {
        var one = Segment(Kaufbeuren, 10, part: "women");
        var other = Segment(Kaufbeuren, 10, part: "young");
        var young = other with
        {
            People = other.People with { Identity = other.People.Identity with { Measurand = new("L01", "1", Breakdown.By(("age", "young"))) } },
        };
        Assert.Equal("coverage.double-counting", Assert.Single(CoverageAnalysis.Of(Request(one, young), [], Samples.Context).Problems).Code);
    }

    [Fact]
    public void GroupSegment_RatesOrPeopleElsewhere_AreRefused()
    {
        var segment = Segment(Kaufbeuren, 10);
        Assert.Throws<InvalidValueException>(() => segment with { People = segment.People with { Figure = Figure.Of(0.5m) } });
        Assert.Throws<InvalidValueException>(() => segment with { People = segment.People with { Figure = Figure.Of(-1) } });
        Assert.Throws<InvalidValueException>(() => segment with { Typical = new() { Residence = Ostallgaeu } });
        Assert.Equal(Kaufbeuren, segment.Typical.Residence);
        Assert.Equal(Buchloe, Segment(Ostallgaeu, 10, new() { Residence = Buchloe }).Typical.Residence);
    }

    [Fact]
    public void DisclosureMinimum_BelowOne_IsRefused() => Assert.Throws<InvalidValueException>(() => new DisclosureMinimum(0));

    [Fact]
    public void ToString_OfRequestAndSegment_SaysNothingAboutPeople()
    {
        var segment = Segment(Kaufbeuren, 17, new() { German = CefrLevel.A2 });
        Assert.Equal("CoverageRequest(learners, german-courses) 09762-all", $"{Request(segment)} {segment}");
    }

    [Fact]
    public void Of_Neighbouring_PeriodEnds_AreIncluded()
    {
        var lastDay = GermanCourse("x", Kaufbeuren, 5) with { Instances = [Run("1", 5) with { Days = new(new(2027, 12, 31), null) }] };
        Assert.Equal(5, Request(Segment(Kaufbeuren, 30)).Report(lastDay).Places.Total);
        Assert.Equal(0, (Request(Segment(Kaufbeuren, 30)) with { Period = new DateRange(null, new(2027, 12, 30)) }).Report(lastDay).Places.Total);
    }
}
