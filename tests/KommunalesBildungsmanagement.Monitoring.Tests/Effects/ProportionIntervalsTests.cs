using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class ProportionIntervalsTests
{
    // Figures of the field guide, rounded to three places.
    [Theory]
    [InlineData(7, 23, 0.156, 0.509)]
    [InlineData(0, 12, 0, 0.242)]
    [InlineData(12, 12, 0.758, 1)]
    public void Wilson_Examples_GiveThePublishedBounds(int count, int persons, double lower, double upper)
    {
        var share = ProportionIntervals.Wilson(new(count, persons)).Value;
        Assert.Equal(lower, share.Lower, 5e-4);
        Assert.Equal(upper, share.Upper, 5e-4);
        Assert.Equal((double)count / persons, share.Value, 12);
    }

    [Fact]
    public void Wilson_NobodyOrEverybody_EndsExactlyAtZeroAndOne()
    {
        Assert.Equal(0.0, ProportionIntervals.Wilson(new(0, 12)).Value.Lower);
        Assert.Equal(1.0, ProportionIntervals.Wilson(new(12, 12)).Value.Upper);
    }

    // R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10: 56/70 - 48/80, 9/10 - 3/10, 10/10 - 0/20.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Difference_NewcombesExamples_GiveHisBounds(int a, int m, int b, int n, double lower, double upper)
    {
        var difference = ProportionIntervals.Difference(new(a, m), new(b, n)).Value;
        Assert.Equal(lower, difference.Lower, 5.1e-5);
        Assert.Equal(upper, difference.Upper, 5.1e-5);
    }

    // Computed apart with Python's fractions and NormalDist.
    [Fact]
    public void Ratio_TwelveOfFortyAgainstSixOfFifty_HasALogInterval() =>
        Near.Equal(2.5, 1.0293003453, 6.0720857896, ProportionIntervals.Ratio(new(12, 40), new(6, 50)));

    [Theory]
    [InlineData(0, 40, 6, 50)]
    [InlineData(12, 40, 0, 50)]
    public void Ratio_ZeroAmongTheCounts_IsNotComputable(int a, int m, int b, int n) =>
        Near.Refused("effect.zero-cell", ProportionIntervals.Ratio(new(a, m), new(b, n)));

    [Fact]
    public void Ratio_EverybodyInBoth_IsOneWithoutWidth() => Near.Equal(1, 1, 1, ProportionIntervals.Ratio(new(5, 5), new(7, 7)));

    [Fact]
    public void NobodyAtAll_IsNotComputable()
    {
        Near.Refused("effect.too-few", ProportionIntervals.Wilson(default));
        Near.Refused("effect.too-few", ProportionIntervals.Difference(new(1, 2), default));
        Near.Refused("effect.too-few", ProportionIntervals.Difference(default, new(1, 2)));
        Near.Refused("effect.too-few", ProportionIntervals.Ratio(default, new(1, 2)));
        Near.Refused("effect.too-few", ProportionIntervals.Ratio(new(1, 2), default));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void PersonShare_MoreThanAllOrNegative_IsRefused(int count, int persons) =>
        Assert.Throws<InvalidValueException>(() => new PersonShare(count, persons));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Level_OutsideZeroAndOne_IsACallersMistake(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionIntervals.Wilson(new(1, 2), level).Succeeded);

    [Fact]
    public void Shown_Share_IsInPercentRoundedHalfAwayFromZero()
    {
        var share = ProportionIntervals.Wilson(new(1, 16)).Value;
        Assert.Equal(6.3m, share.Shown().Value);
        Assert.Equal(6m, share.Shown(0).Value);
        Assert.Equal("95-%-Unsicherheitsbereich 1,1 bis 28,3", share.IntervalText().German);
        Assert.Equal("95 % interval 1.1 to 28.3", share.IntervalText().English);
    }

    [Fact]
    public void IncludesNone_RatioOne_IsNoDifference()
    {
        Assert.True(ProportionIntervals.Ratio(new(5, 10), new(6, 10)).Value.IncludesNone);
        Assert.False(ProportionIntervals.Ratio(new(12, 40), new(6, 50)).Value.IncludesNone);
        Assert.True(ProportionIntervals.Difference(new(5, 10), new(6, 10)).Value.IncludesNone);
        Assert.False(ProportionIntervals.Difference(new(56, 70), new(48, 80)).Value.IncludesNone);
    }
}
