using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using static KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.TableSamples;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

public sealed class ProtectedRateTests
{
    [Fact]
    public void Rate_HiddenNumeratorOrDenominator_IsHidden()
    {
        var table = Protect(Line(2, 9, 40)).Tables[0];
        var rate = table.RateOf(At(null, 0), Breakdown.Total);
        Assert.Null(rate.Rate);
        Assert.Equal(CellStatus.PrimarySuppressed, rate.Status);
        Assert.Equal(CellStatus.SecondarySuppressed, table.RateOf(At(null, 1), Breakdown.Total).Status);
        Assert.Null(table.RateOf(At(null, 2), At(null, 0)).Rate);
        Assert.Equal(78.4m, table.RateOf(At(null, 2), Breakdown.Total).Rate!.Value.Percent());
    }

    [Theory]
    [InlineData(47, true)]
    [InlineData(48, false)]
    [InlineData(49, false)]
    [InlineData(50, true)]
    public void Rate_RestAroundTheMinimum_IsHiddenBelow(long counted, bool shown)
    {
        // Both counts may be in tables of their own; what is left of the fifty is 3, 2, 1 and nobody.
        var table = Protect(Line(counted, 50)).Tables[0];
        var rate = table.RateOf(At(null, 0), At(null, 1));
        Assert.Equal(shown, rate.Rate is not null);
        Assert.Equal(shown ? CellStatus.Published : CellStatus.PrimarySuppressed, rate.Status);
    }

    [Fact]
    public void Rate_EverybodyWhereThatDiscloses_IsHidden()
    {
        var policy = new DisclosurePolicy { ZerosAreDisclosive = true };
        var table = Protect(Line(50, 50), policy).Tables[0];
        Assert.Null(table.RateOf(At(null, 0), At(null, 1)).Rate);
    }

    [Fact]
    public void Rate_OfRoundedCounts_IsThatOfWhatIsShown()
    {
        var table = Protect(Line(22, 33), new() { Method = DisclosureMethod.RoundToFive }).Tables[0];
        var rate = table.RateOf(At(null, 0), Breakdown.Total);
        Assert.Equal(CellStatus.Rounded, rate.Status);
        Assert.Equal(20m / 55m, rate.Rate!.Value.Value);
    }

    [Fact]
    public void Rate_OfNobody_IsNone() => Assert.Null(Protect(Line(0, 33)).Tables[0].RateOf(At(null, 0), At(null, 0)).Rate);

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "2.3")]
    public void Mean_CasesAroundTheMinimum_IsHiddenBelow(long cases, string? expected)
    {
        var mean = Protect(Line(cases, 40, 50)).Tables[0].MeanOf(At(null, 0), 7, 1);
        Assert.Equal(expected, mean?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Mean_RoundedCases_NeedsTheExactNumberAndEnoughOfThem()
    {
        var table = Protect(Line(4, 40, 50), new() { Method = DisclosureMethod.RoundToFive }).Tables[0];
        Assert.Null(table.MeanOf(At(null, 0), 10, 1));
        Assert.Equal(2.5m, table.MeanOf(At(null, 0), 10, 1, 4));
        Assert.Null(table.MeanOf(At(null, 0), 10, 1, 2));
    }
}
