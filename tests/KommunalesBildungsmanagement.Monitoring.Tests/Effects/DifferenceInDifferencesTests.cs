using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class DifferenceInDifferencesTests
{
    // (62 - 50) - (55 - 52) = 9; interval computed apart in Python (t quantile by numeric integration).
    [Fact]
    public void Means_FourSummaries_GiveNineAndItsInterval()
    {
        var reading = DifferenceInDifferences.Means(new(30, 50, 8), new(28, 62, 9), new(31, 52, 7), new(33, 55, 10));
        Near.Equal(9, 2.8484415011, 15.1515584989, reading);
        Assert.Equal(110.9444444301, reading.Value.DegreesOfFreedom!.Value, 1e-6);
        Assert.Equal(3.1043741185, reading.Value.StandardError!.Value, 1e-9);
    }

    // Computed apart in Python: (22/40 - 12/40) - (18/50 - 15/50).
    [Fact]
    public void Shares_FourShares_GiveTheCombinedInterval() => Near.Equal(
        0.19, -0.0891139366, 0.4500594045, DifferenceInDifferences.Shares(new(12, 40), new(22, 40), new(15, 50), new(18, 50)));

    [Fact]
    public void Panel_SamePersons_IsWelchOnChanges()
    {
        var own = Near.Changes("a", (50, 61), (48, 62), (53, 60), (49, 65));
        var others = Near.Changes("b", (52, 55), (51, 53), (54, 59));
        var welch = MeanDifferences.Welch(Near.Summary(11, 14, 7, 16), Near.Summary(3, 2, 5)).Value;
        Near.Equal(welch.Value, welch.Lower, welch.Upper, DifferenceInDifferences.Panel(own, others), 1e-12);
    }

    [Fact]
    public void Degenerate_SaysWhyItIsNotComputable()
    {
        Near.Refused("effect.person-twice", DifferenceInDifferences.Panel(Near.Changes("a", (1, 2), (2, 5)), Near.Changes("a", (1, 2), (3, 3))));
        Near.Refused("effect.too-few", DifferenceInDifferences.Panel([], Near.Changes("b", (1, 2), (3, 3))));
        Near.Refused("effect.too-few", DifferenceInDifferences.Panel(Near.Changes("a", (1, 2)), Near.Changes("b", (1, 2), (3, 3))));
        Near.Refused("effect.too-few", DifferenceInDifferences.Shares(new(1, 2), default, new(1, 2), new(1, 2)));
        Near.Refused("effect.no-spread", DifferenceInDifferences.Means(new(3, 1, 0), new(3, 2, 0), new(3, 1, 0), new(3, 1, 0)));
        Near.Refused("effect.too-few", DifferenceInDifferences.Means(new(3, 1, 1), new(3, 2, 1), new(3, 1, 1), new(1, 1, null)));
    }
}
