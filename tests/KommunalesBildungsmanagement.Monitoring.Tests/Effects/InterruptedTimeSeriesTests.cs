using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class InterruptedTimeSeriesTests
{
    private static readonly ValueList<double> Before = [12, 13, 11, 14, 13, 15, 14, 16, 15, 14];
    private static readonly ValueList<double> After = [19, 18, 20, 21, 20, 22, 21, 24, 23, 24];

    // Computed apart in Python: least squares in exact fractions, Newey-West written out, t quantile by numeric integration.
    [Fact]
    public void Fit_TwentyPoints_GivesTheComputedFigures()
    {
        var shift = InterruptedTimeSeries.Fit(Before, After).Value;
        Assert.Equal(2, shift.Lags);
        Assert.Equal(2.7515151515, shift.Level.Value, 1e-9);
        Assert.Equal(0.6810707393, shift.Level.StandardError!.Value, 1e-9);
        Assert.Equal(1.3077096821, shift.Level.Lower, 1e-6);
        Assert.Equal(4.1953206209, shift.Level.Upper, 1e-6);
        Assert.Equal(0.2606060606, shift.Slope.Value, 1e-9);
        Assert.Equal(0.0883194937, shift.Slope.StandardError!.Value, 1e-9);
        Assert.Equal(0.3575757576, shift.SlopeBefore, 1e-9);
        Assert.Equal(3.1715776853, shift.DurbinWatson, 1e-9);
        Assert.Equal(16, shift.Level.DegreesOfFreedom!.Value, 9);
    }

    [Theory]
    [InlineData(7, 8)]
    [InlineData(8, 7)]
    public void Fit_FewerThanEightPoints_IsNotComputable(int before, int after) =>
        Near.Refused("effect.too-few", InterruptedTimeSeries.Fit([.. Before.Take(before)], [.. After.Take(after)]));

    [Fact]
    public void Fit_EightPointsOrFewerByChoice_IsComputed()
    {
        Assert.True(InterruptedTimeSeries.Fit([.. Before.Take(8)], [.. After.Take(8)]).Succeeded);
        Assert.True(InterruptedTimeSeries.Fit([.. Before.Take(3)], [.. After.Take(3)], leastPoints: 3).Succeeded);
        Assert.Throws<ArgumentOutOfRangeException>(() => InterruptedTimeSeries.Fit(Before, After, leastPoints: 2).Succeeded);
    }

    [Fact]
    public void Fit_NothingLeftToJudgeBy_IsNotComputable()
    {
        Near.Refused("effect.no-spread", InterruptedTimeSeries.Fit([.. Enumerable.Repeat(5.0, 8)], [.. Enumerable.Repeat(5.0, 8)]));
        Near.Refused("effect.no-spread", InterruptedTimeSeries.Fit([.. Enumerable.Repeat(0.0, 8)], [.. Enumerable.Repeat(0.0, 8)]));
        Near.Refused(
            "effect.no-spread",
            InterruptedTimeSeries.Fit([.. Enumerable.Range(0, 9).Select(t => 3.0 + (2 * t))], [.. Enumerable.Range(0, 9).Select(t => 40.0 - t)]));
        Near.Refused("effect.not-a-number", InterruptedTimeSeries.Fit([.. Before.Skip(1), double.NaN], After));
    }
}
