using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Disparities;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class DissimilarityIndexTests
{
    private static readonly ValueList<AreaCounts> Town = [new("nord", 10, 40), new("ost", 5, 45), new("süd", 30, 20), new("west", 5, 45)];

    private static readonly Arbitrary<ValueList<AreaCounts>> Towns = Arb.From(
        from count in Gen.Choose(2, 8)
        from areas in (from g in Gen.Choose(0, 40) from o in Gen.Choose(0, 60) select (g, o)).ArrayOf(count)
        select areas.Select((a, i) => new AreaCounts($"{i}", a.g, a.o)).ToValueList());

    // Index, exact expectation and adjusted index computed apart in Python with whole-number binomials.
    [Fact]
    public void Index_FourAreas_GivesTheComputedFigures()
    {
        var index = DissimilarityIndex.Of(Town, 1).Value;
        Assert.Equal((46.7m, 11.4m, 39.8m), (index.Value, index.ExpectedByChance, index.Adjusted));
        Assert.Equal((0.42m, 0.58m), (index.Isolation, index.Exposure));
        Assert.Equal((50, 150, 4), (index.Group, index.Others, index.Areas));
        Assert.True(index.IsBeyondChance);
        Assert.InRange(index.RangeByChance.Lower, 1m, 6m);
        Assert.InRange(index.RangeByChance.Upper, 18m, 25m);
        Assert.Contains("müssten umziehen", index.Text.German, StringComparison.Ordinal);
        Assert.Contains("46.7 of 100", index.Text.English, StringComparison.Ordinal);
        Assert.Contains("mehr, als der Zufall erwarten lässt", index.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_Ends_AreZeroAndHundred()
    {
        Assert.Equal(0, DissimilarityIndex.Of([new("a", 10, 20), new("b", 20, 40)], 1).Value.Value);
        var apart = DissimilarityIndex.Of([new("a", 30, 0), new("b", 0, 40)], 1).Value;
        Assert.Equal((100m, 100m, 1m), (apart.Value, apart.Adjusted, apart.Isolation));
    }

    [Fact]
    public void Index_MoreEvenThanChance_IsAdjustedBelowZero()
    {
        var even = DissimilarityIndex.Of([new("a", 10, 20), new("b", 10, 20)], 1).Value;
        Assert.Equal(-100, even.Adjusted);
        Assert.False(even.IsBeyondChance);
        Assert.Contains("Vom Zufall nicht zu unterscheiden", even.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Degenerate_SaysWhyItIsNotComputable()
    {
        Near.Refused("effect.too-few", DissimilarityIndex.Of([], 1));
        Near.Refused("effect.too-few", DissimilarityIndex.Of([new("a", 1, 1), new("b", 0, 0)], 1));
        Near.Refused("effect.too-few", DissimilarityIndex.Of([new("a", 0, 1), new("b", 0, 4)], 1));
        Near.Refused("effect.too-few", DissimilarityIndex.Of([new("a", 1, 0), new("b", 4, 0)], 1));
        Near.Refused("disparity.area-twice", DissimilarityIndex.Of([new("a", 1, 2), new("a", 4, 2)], 1));
        Near.Refused("disparity.too-many", DissimilarityIndex.Of([new("a", 5_000_000, 1), new("b", 5_000_000, 1)], 1));
        Assert.Throws<InvalidValueException>(() => new AreaCounts("a", -1, 0));
        Assert.Throws<InvalidValueException>(() => new AreaCounts(" ", 1, 0));
    }

    [Theory]
    [InlineData(2, FigureDetail.Nothing)]
    [InlineData(3, FigureDetail.WordsOnly)]
    [InlineData(9, FigureDetail.WordsOnly)]
    [InlineData(10, FigureDetail.WithInterval)]
    [InlineData(30, FigureDetail.Figures)]
    public void Text_FewPersonsOfTheGroup_ShowsNoFigure(int group, FigureDetail detail)
    {
        var index = DissimilarityIndex.Of([new("a", group - 1, 40), new("b", 1, 60)], 1).Value;
        Assert.Equal(detail, index.Detail);
        Assert.Equal(detail >= FigureDetail.WithInterval, index.Text.German.Any(char.IsDigit));
    }

    [Fact]
    public void Index_lies_between_the_ends_and_does_not_ask_who_is_the_group() => Law.Check(Towns, towns =>
    {
        if (!DissimilarityIndex.Of(towns, 3).TryGet(out var index)) return;
        Assert.InRange(index.Value, 0, 100);
        Assert.InRange(index.ExpectedByChance, 0, 100);
        Assert.InRange(index.Adjusted, -100, 100);
        Assert.InRange(index.Isolation, 0, 1);
        var others = DissimilarityIndex.Of([.. towns.Select(a => new AreaCounts(a.Area, a.Others, a.Group))], 3).Value;
        Assert.Equal((index.Value, index.ExpectedByChance, index.RangeByChance), (others.Value, others.ExpectedByChance, others.RangeByChance));
        Assert.Equal(index, DissimilarityIndex.Of([.. towns.Reverse()], 3).Value);
    }, 150);

    [Fact]
    public void Merging_areas_never_makes_the_index_greater() => Law.Check(Towns, towns =>
    {
        if (towns.Count < 3 || !DissimilarityIndex.Of(towns, 3).TryGet(out var index)) return true;
        var merged = new AreaCounts("merged", towns[0].Group + towns[1].Group, towns[0].Others + towns[1].Others);
        return !DissimilarityIndex.Of([merged, .. towns.Skip(2)], 3).TryGet(out var fewer) || fewer.Value <= index.Value;
    }, 150);

    [Fact]
    public void The_exact_expectation_is_the_mean_of_the_random_allocations() => Law.Check(Towns, towns =>
    {
        int[] sizes = [.. towns.Select(a => a.Group + a.Others).Where(s => s > 0)];
        var (group, others) = (towns.Sum(a => a.Group), towns.Sum(a => a.Others));
        if (group == 0 || others == 0) return;
        var draws = EvenAllocation.Draw(sizes, group, others, 5);
        var mean = draws.Average();
        var error = Math.Sqrt(draws.Sum(d => (d - mean) * (d - mean))) / draws.Length;
        Assert.InRange(EvenAllocation.Expected(sizes, group, others), mean - (5.5 * error) - 1e-9, mean + (5.5 * error) + 1e-9);
    }, 150);
}
