namespace KommunalesBildungsmanagement.Tests;

public sealed class RateTests
{
    [Theory]
    [InlineData(54, 645, 8.4)]
    [InlineData(50, 900, 5.6)]
    [InlineData(1, 3, 33.3)]
    [InlineData(1, 8, 12.5)]
    [InlineData(0, 12, 0)]
    [InlineData(130, 100, 130)]
    public void Percent_GoldenValues_AreRoundedOnceAndNeverClamped(int numerator, int denominator, double percent) =>
        Assert.Equal((decimal)percent, Rate.Of(numerator, denominator)!.Value.Percent());

    [Fact]
    public void Percent_MoreDecimals_StillHoldsTheCounts() => Assert.Equal(8.372m, Rate.Of(54, 645)!.Value.Percent(3));

    [Fact]
    public void Percent_Half_IsRoundedAwayFromZero() => Assert.Equal(0.3m, Rate.Of(1, 400)!.Value.Percent());

    [Fact]
    public void Of_EmptyPopulation_IsNull() => Assert.Null(Rate.Of(0, 0));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(1, -10)]
    public void Of_NegativeCount_IsRefused(int numerator, int denominator) => Refused.With("value.negative", () => Rate.Of(numerator, denominator));

    [Fact]
    public void Sum_TwoDistricts_AddsCountsAndIsNotTheMean()
    {
        var both = Rate.Of(9, 90)!.Value + Rate.Of(5, 10)!.Value;
        Assert.Equal((14m, 100m), (both.Numerator, both.Denominator));
        Assert.Equal(14m, both.Percent());
    }

    [Fact]
    public void Default_IsNoneOfOne() => Assert.Equal((0m, 1m, 0m), (default(Rate).Numerator, default(Rate).Denominator, default(Rate).Value));

    [Fact]
    public void Text_Rate_ShowsItsCounts() => Assert.Equal(new("8,4 % (54 von 645)", "8.4 % (54 of 645)"), Rate.Of(54, 645)!.Value.Text);
}
