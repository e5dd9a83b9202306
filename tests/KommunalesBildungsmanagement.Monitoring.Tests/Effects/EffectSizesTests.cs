using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class EffectSizesTests
{
    // The worked example of the field guide: x = 5, 6, 7 and c = 4, 5, 6.
    [Fact]
    public void HedgesG_WorkedExample_IsPointEight()
    {
        var (x, c) = (Near.Summary(5, 6, 7), Near.Summary(4, 5, 6));
        Assert.Equal(1.0, EffectSizes.CohenD(x, c).Value, 12);
        Assert.Equal(0.8, EffectSizes.Omega(6), 12);
        Assert.Equal(0.8, EffectSizes.HedgesG(x, c).Value.Value, 12);
    }

    // Computed apart in Python with the formulas of Harrer et al., appendix B.
    [Fact]
    public void HedgesG_TwoSummaries_HasTheComputedInterval()
    {
        var reading = EffectSizes.HedgesG(new(25, 52.3, 9.1), new(30, 47.8, 10.4));
        Near.Equal(0.4511525095, -0.0788110261, 0.9811160451, reading);
        Assert.Equal(0.2703945276, reading.Value.StandardError!.Value, 5e-10);
    }

    [Fact]
    public void Shares_SixtyAgainstFortyFivePercent_GiveTheGuidesFigures()
    {
        Assert.Equal(0.367, EffectSizes.CoxIndex(new(60, 100), new(45, 100)).Value, 5e-4);
        Assert.Equal(0.302, EffectSizes.CohenH(new(60, 100), new(45, 100)).Value, 5e-4);
    }

    [Theory]
    [InlineData(0, 10, 5, 10)]
    [InlineData(10, 10, 5, 10)]
    [InlineData(5, 10, 0, 10)]
    [InlineData(5, 10, 10, 10)]
    public void CoxIndex_NobodyOrEverybody_HasNoOdds(int a, int m, int b, int n) =>
        Near.Refused("effect.zero-cell", EffectSizes.CoxIndex(new(a, m), new(b, n)));

    [Fact]
    public void Degenerate_SaysWhyItIsNotComputable()
    {
        Near.Refused("effect.too-few", EffectSizes.CoxIndex(default, new(1, 2)));
        Near.Refused("effect.too-few", EffectSizes.CohenH(new(1, 2), default));
        Near.Refused("effect.no-spread", EffectSizes.CohenD(Near.Summary(1, 1), Near.Summary(2, 2)));
        Near.Refused("effect.too-few", EffectSizes.HedgesG(Near.Summary(1), Near.Summary(2, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectSizes.Omega(3));
    }

    [Theory]
    [InlineData(0.05, BaselineVerdict.Equivalent)]
    [InlineData(-0.05, BaselineVerdict.Equivalent)]
    [InlineData(0.050001, BaselineVerdict.NeedsAdjustment)]
    [InlineData(-0.25, BaselineVerdict.NeedsAdjustment)]
    [InlineData(0.250001, BaselineVerdict.NotEquivalent)]
    [InlineData(-3, BaselineVerdict.NotEquivalent)]
    public void Baseline_EachSide_IsJudgedAtItsBound(double size, BaselineVerdict verdict) => Assert.Equal(verdict, BaselineDifference.Of(size).Verdict);

    [Fact]
    public void Baseline_OfGroups_UsesGAndTheCoxIndex()
    {
        Assert.Equal(0.8, BaselineDifference.Of(Near.Summary(5, 6, 7), Near.Summary(4, 5, 6)).Value.Size, 12);
        Assert.Equal(0.367, BaselineDifference.Of(new PersonShare(60, 100), new PersonShare(45, 100)).Value.Size, 5e-4);
        Assert.Throws<ArgumentOutOfRangeException>(() => BaselineDifference.Of(double.NaN));
    }

    [Theory]
    [InlineData(10, 1.25)]
    [InlineData(20, 0.89)]
    [InlineData(30, 0.72)]
    [InlineData(50, 0.56)]
    [InlineData(100, 0.40)]
    public void DetectableEffect_EqualGroups_GivesTheGuidesFigures(int persons, double effect) =>
        Assert.Equal(effect, StudyPower.DetectableEffect(persons, persons), 5e-3);

    [Fact]
    public void Power_UnequalGroupsAndPairs_FollowTheFormula()
    {
        // 2.801585 = 1.959964 + 0.841621
        Assert.Equal(2.801585 * Math.Sqrt((1 / 10.0) + (1 / 40.0)), StudyPower.DetectableEffect(10, 40), 1e-5);
        Assert.Equal(2.801585 / 5, StudyPower.DetectableChange(25), 1e-5);
        Assert.Equal(63, StudyPower.NeededPerGroup(0.5));
        Assert.Equal(63, StudyPower.NeededPerGroup(-0.5));
        Assert.Null(StudyPower.NeededPerGroup(1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.NeededPerGroup(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.DetectableEffect(0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.DetectableEffect(5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.DetectableChange(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.DetectableEffect(5, 5, power: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyPower.DetectableEffect(5, 5, power: 0.49));
    }

    [Fact]
    public void Attrition_TwoGroups_CountsOverallAndDifferential()
    {
        var attrition = new Attrition(new(6, 30), new(3, 30));
        Assert.Equal(0.15m, attrition.Overall!.Value.Value);
        Assert.Equal(0.1m, attrition.Differential);
        Assert.Equal(0.1m, new Attrition(new(3, 30), new(6, 30)).Differential);
        Assert.Null(new Attrition(new(6, 30)).Differential);
        Assert.Null(new Attrition(default).Overall);
    }
}
