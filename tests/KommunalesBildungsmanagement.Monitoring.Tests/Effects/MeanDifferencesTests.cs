using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class MeanDifferencesTests
{
    // The data set "sleep" of R; figures as the examples of ?t.test print them.
    private static readonly double[] First = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] Second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Welch_SleepOfR_GivesItsInterval()
    {
        var reading = MeanDifferences.Welch(Near.Summary(First), Near.Summary(Second));
        Near.Equal(-1.58, -3.3654832, 0.2054832, reading);
        Assert.Equal(17.776, reading.Value.DegreesOfFreedom!.Value, 5e-4);
    }

    [Fact]
    public void Paired_SleepOfR_GivesItsInterval()
    {
        var changes = Near.Changes("p", [.. Second.Zip(First)]);
        var reading = MeanDifferences.Paired(changes);
        Near.Equal(-1.58, -2.4598858, -0.7001142, reading);
        Assert.Equal(9, reading.Value.DegreesOfFreedom!.Value, 9);
    }

    [Fact]
    public void Degenerate_SaysWhyItIsNotComputable()
    {
        Near.Refused("effect.too-few", MeanDifferences.Paired([]));
        Near.Refused("effect.too-few", MeanDifferences.Paired(Near.Changes("p", (1, 2))));
        Near.Refused("effect.no-spread", MeanDifferences.Paired(Near.Changes("p", (1, 2), (4, 5))));
        Near.Refused("effect.not-a-number", MeanDifferences.Paired(Near.Changes("p", (1, 2), (double.NaN, 5))));
        Near.Refused("effect.not-a-number", MeanDifferences.Paired(Near.Changes("p", (1, 2), (double.PositiveInfinity, 5))));
        Near.Refused("effect.person-twice", MeanDifferences.Paired([new("a", 1, 2), new("a", 1, 4)]));
        Near.Refused("effect.too-few", MeanDifferences.Welch(Near.Summary(1), Near.Summary(1, 2)));
        Near.Refused("effect.too-few", MeanDifferences.Welch(new(20, 3, null), Near.Summary(1, 2)));
        Near.Refused("effect.no-spread", MeanDifferences.Welch(Near.Summary(1, 1), Near.Summary(2, 2)));
        Near.Refused("effect.too-few", SampleSummary.Of([]));
        Near.Refused("effect.not-a-number", SampleSummary.Of([1, double.NaN]));
        Near.Refused("effect.out-of-bounds", MeanDifferences.Welch(new(5, 1e300, 1), new(5, -1e300, 1)));
    }

    [Fact]
    public void Welch_OneGroupWithoutSpread_UsesTheOther() => Assert.True(MeanDifferences.Welch(Near.Summary(1, 1), Near.Summary(2, 4)).Succeeded);

    [Fact]
    public void Summary_OfOnePerson_HasNoSpread()
    {
        Assert.Null(Near.Summary(4).StandardDeviation);
        Assert.Null(new SampleSummary(1, 4, 2).StandardDeviation);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, double.NaN, 1)]
    [InlineData(2, 1, -1)]
    [InlineData(2, 1, double.PositiveInfinity)]
    public void Summary_OutOfBounds_IsRefused(int persons, double mean, double deviation) =>
        Assert.Throws<InvalidValueException>(() => new SampleSummary(persons, mean, deviation));

    // Nine changed, one of them downwards: 2 (1 + 9) / 2^9 = 0.0390625.
    [Fact]
    public void Ordinal_EightUpOneDown_HasTheProbabilityOfTheBinomial()
    {
        var changes = Near.Changes("p", (1, 2), (1, 2), (1, 2), (1, 3), (1, 2), (2, 3), (2, 3), (2, 4), (3, 2), (3, 3));
        var ordinal = OrdinalChange.Of(changes).Value;
        Assert.Equal((8, 1, 1), (ordinal.Higher, ordinal.Equal, ordinal.Lower));
        Assert.Equal(0.0390625, ordinal.Probability!.Value, 12);
        Assert.Null(OrdinalChange.Of(Near.Changes("p", (1, 1))).Value.Probability);
        Assert.Equal(1, OrdinalChange.Of(Near.Changes("p", (1, 2), (2, 1))).Value.Probability!.Value, 12);
        Near.Refused("effect.too-few", OrdinalChange.Of([]));
        Near.Refused("effect.not-a-number", OrdinalChange.Of(Near.Changes("p", (1, double.NaN))));
    }
}
