using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class GroupSegmentsTests
{
    [Fact]
    public void Of_Observations_TakesTheLatestFigure()
    {
        var (older, newer) = (Count(Kaufbeuren, 10), Count(Kaufbeuren, 12));
        var set = ObservationSet.Of([newer with { Identity = newer.Identity with { Period = new ReferenceDay(new(2026, 9, 30)) } }, older], []);
        var segment = Assert.Single(GroupSegments.Of(set, older.Identity.Measurand, [Kaufbeuren], new() { German = CefrLevel.A2 }).Value);
        Assert.Equal((12, CefrLevel.A2, Kaufbeuren), (segment.Count, segment.Typical.German, segment.Typical.Residence));
    }

    [Fact]
    public void Of_MissingFiguresAndRates_AreAllReported()
    {
        var rate = Count(Kaufbeuren, 10) with { Figure = Figure.Of(12.5m) };
        var reading = GroupSegments.Of(ObservationSet.Of([rate], []), rate.Identity.Measurand, [Kaufbeuren, Ostallgaeu], PersonProfile.Unknown);
        Assert.Equal(["09762.People group-segment.people", "09777 group-segment.no-figure"], reading.Problems.Select(p => $"{p.Location} {p.Code}"));
    }
}
