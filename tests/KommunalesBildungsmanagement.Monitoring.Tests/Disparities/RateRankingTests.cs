using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Disparities;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class RateRankingTests
{
    private static GroupRate Rate(string id, int count, int persons) => new(id, new($"Gebiet {id.ToUpperInvariant()}", $"area {id.ToUpperInvariant()}"), new(count, persons));

    [Fact]
    public void Ranking_NearFigures_AreNotDistinguishable()
    {
        var ranking = RateRanking.Of([Rate("a", 10, 100), Rate("b", 14, 100), Rate("c", 40, 100), Rate("d", 2, 9)]);
        Assert.Equal(["c", "b", "a"], ranking.Ranked.Select(r => r.Rate.Id));
        Assert.Equal([1, 2, 3], ranking.Ranked.Select(r => r.Place));
        Assert.Equal([(1, 1), (2, 3), (2, 3)], ranking.Ranked.Select(r => (r.HighestPlace, r.LowestPlace)));
        Assert.Equal(["a"], ranking.Ranked[1].NotDistinguishable);
        Assert.Empty(ranking.Ranked[0].NotDistinguishable);
        Assert.Equal(["d"], ranking.WithoutPlace.Select(r => r.Id));
    }

    [Fact]
    public void Ranking_EqualFigures_ShareAPlace()
    {
        var ranking = RateRanking.Of([Rate("b", 10, 50), Rate("a", 20, 100), Rate("c", 1, 90)]);
        Assert.Equal([("a", 1), ("b", 1), ("c", 3)], ranking.Ranked.Select(r => (r.Rate.Id, r.Place)));
        Assert.Throws<InvalidValueException>(() => RateRanking.Of([Rate("a", 1, 20), Rate("a", 2, 20)]));
        Assert.Empty(RateRanking.Of([]).Ranked);
    }

    [Theory]
    [InlineData(2, FigureDetail.Nothing, false)]
    [InlineData(3, FigureDetail.WordsOnly, false)]
    [InlineData(9, FigureDetail.WordsOnly, false)]
    [InlineData(10, FigureDetail.WithInterval, true)]
    [InlineData(29, FigureDetail.WithInterval, true)]
    [InlineData(30, FigureDetail.Figures, true)]
    public void Text_FewPersons_ShowsNoFigure(int persons, FigureDetail detail, bool figures)
    {
        var rate = Rate("a", 1, persons);
        Assert.Equal(detail, rate.Detail);
        Assert.Equal(figures, rate.Text.German.Contains('%', StringComparison.Ordinal));
        Assert.Equal(figures, rate.Text.English.Contains('%', StringComparison.Ordinal));
        var comparison = new RateComparison(Rate("b", 40, 80), rate);
        Assert.Equal(detail, comparison.Detail);
        Assert.Equal(detail, new RateComparison(rate, Rate("b", 40, 80)).Detail);
        Assert.Equal(figures, comparison.Text.English.Contains("percentage points", StringComparison.Ordinal));
        Assert.Equal(figures, comparison.IsDistinguishable is not null);
    }

    [Fact]
    public void Comparison_Words_NeverTakeNoProofForEquality()
    {
        Assert.Equal(
            "Gebiet A gegenüber Gebiet B: −4,0 Prozentpunkte (95-%-Unsicherheitsbereich −13,3 bis 5,2); ein Unterschied ist nicht nachgewiesen, was kein Nachweis von Gleichheit ist.",
            new RateComparison(Rate("a", 10, 100), Rate("b", 14, 100)).Text.German);
        Assert.EndsWith("the shares differ.", new RateComparison(Rate("a", 10, 100), Rate("b", 44, 100)).Text.English, StringComparison.Ordinal);
        Assert.Equal("Gebiet A: 10,0 % (10 von 100; 95-%-Unsicherheitsbereich 5,5 bis 17,4 %)", Rate("a", 10, 100).Text.German);
    }
}
