using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Comparisons;

public sealed class IndicatorComparisonTests
{
    private static readonly Indicator Leavers = EducationIndicators.Find("D10");
    private static readonly Provenance Judgement = new() { Source = "Kreistypisierung" };

    [Fact]
    public void Of_OwnPastRegionLandCountryAndSimilar_EachWithItsDifference()
    {
        var set = Given.Set(
            [
                .. Counted(Given.Kaufbeuren, 100, 8), .. Counted(Given.Kaufbeuren, 100, 10, 2022), .. Counted(TerritoryKey.Parse("097"), 1000, 60),
                .. Counted(Given.Bavaria, 10000, 500), .. Counted(TerritoryKey.Germany, 100000, 7000), .. Counted(Given.Ostallgaeu, 100, 4),
                .. Counted(TerritoryKey.Parse("09778"), 300, 12),
            ]);
        var similar = new ComparisonGroup(new("Typ 1", "type 1"), [Given.Ostallgaeu, TerritoryKey.Parse("09778")], Judgement);
        var comparison = IndicatorComparison.Of(Leavers, "1", set, Given.Kaufbeuren, Given.Year, [similar], []);
        Assert.Equal(
            [
                (ComparisonKind.OwnPast, -2m), (ComparisonKind.GovernmentRegion, 2m), (ComparisonKind.State, 3m), (ComparisonKind.Country, 1m),
                (ComparisonKind.SimilarDistricts, 4m),
            ],
            comparison.Others.Select(o => (o.Kind, o.Difference!.Value)));
        Assert.Equal("Typ 1", comparison.Others[^1].Label.German);
    }

    [Fact]
    public void Of_ValueMissing_NamesTheObstacleAndNoDifference()
    {
        var comparison = IndicatorComparison.Of(Leavers, "1", Given.Set(Counted(Given.Kaufbeuren, 100, 8)), Given.Kaufbeuren, Given.Year, [], []);
        Assert.Equal([ComparisonKind.GovernmentRegion, ComparisonKind.State, ComparisonKind.Country], comparison.Others.Select(o => o.Kind));
        Assert.All(comparison.Others, o => Assert.Null(o.Difference));
        Assert.All(comparison.Others, o => Assert.NotEmpty(o.Obstacles));
    }

    [Fact]
    public void Of_CountryAndLand_AreNotComparedWithThemselves()
    {
        ComparisonKind[] Kinds(TerritoryKey key) =>
            [.. IndicatorComparison.Of(Leavers, "1", Given.Set(), key, Given.Year, [], []).Others.Select(o => o.Kind)];
        Assert.Empty(Kinds(TerritoryKey.Germany));
        Assert.Equal([ComparisonKind.Country], Kinds(Given.Bavaria));
        Assert.Equal([ComparisonKind.State, ComparisonKind.Country], Kinds(TerritoryKey.Parse("097")));
        Assert.Equal([ComparisonKind.State, ComparisonKind.Country], Kinds(TerritoryKey.Parse("12051")));
    }

    [Fact]
    public void Ranking_EqualValues_ShareARankAndMissingOnesAreNamed()
    {
        TerritoryKey[] keys = [.. Enumerable.Range(1, 5).Select(n => TerritoryKey.Parse($"0977{n}"))];
        var set = Given.Set([.. Counted(keys[0], 100, 5), .. Counted(keys[1], 100, 9), .. Counted(keys[2], 200, 18), .. Counted(keys[3], 100, 7)]);
        var ranking = IndicatorRanking.Of(Leavers, "1", set, keys.Reverse(), Given.Year);
        Assert.Equal([(1, "09772"), (1, "09773"), (3, "09774"), (4, "09771")], ranking.Ranked.Select(r => (r.Rank, r.Value.Territories[0].Digits)));
        Assert.Equal("09775", Assert.Single(ranking.WithoutValue).Territories[0].Digits);
    }

    [Fact]
    public void Group_MemberInAnother_IsRefused()
    {
        var error = Assert.Throws<InvalidValueException>(() => new ComparisonGroup(new("g", "g"), [Given.Kaufbeuren, Given.Bavaria], Judgement));
        Assert.Equal("comparison-group.overlap", Assert.Single(error.Problems).Code);
        Assert.Throws<InvalidValueException>(() => new ComparisonGroup(new("g", "g"), [], Judgement));
    }

    private static Observation[] Counted(TerritoryKey territory, int total, int without, int endYear = 2023) =>
    [
        Given.Count(Counts.SchoolLeavers, total, territory, new SchoolYear(endYear)),
        Given.Count(Counts.SchoolLeavers, without, territory, new SchoolYear(endYear), Given.WithoutCertificate),
    ];
}
