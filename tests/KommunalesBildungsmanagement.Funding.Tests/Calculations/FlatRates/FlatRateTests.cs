using KommunalesBildungsmanagement.Funding.Calculations.FlatRates;
using KommunalesBildungsmanagement.Funding.Calculations.Rates;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.FlatRates;

public sealed class FlatRateTests
{
    private static readonly Citation Notice = new("Zuwendungsbescheid", "Nr. 3", null, null, Confidence.Read);
    private static readonly DirectCosts Costs = new(new(200_000), new(50_000));
    private static readonly FlatRate Remaining = new(FlatRateBase.DirectStaffCosts, 0.40m, FlatRateCover.AllRemainingCosts, Notice);

    private static FlatRateAmount Apply(DirectCosts costs, FlatRate rate) => FlatRateCalculation.Of(costs, rate).Value;

    [Fact]
    public void Kaufbeuren_RealCase()
    {
        var flat = Apply(new(new(275_000), Money.Zero), StandardFlatRates.Article54C());
        var shares = GrantCeiling.Of(flat.EligibleTotal, ProgrammeRates.Bildungskommunen(RegionCategory.MoreDeveloped).Value).Value;
        Assert.Equal(
            (new Money(68_750), new Money(343_750), new Money(137_500), new Money(206_250)),
            (flat.Flat, flat.EligibleTotal, shares.Ceiling, shares.OwnShare));
    }

    [Fact]
    public void Flat_WhenTheBaseFalls_FallsWithIt()
    {
        var flat = Apply(new(new(260_000), Money.Zero), StandardFlatRates.Article54C());
        Assert.Equal((new Money(65_000), new Money(325_000)), (flat.Flat, flat.EligibleTotal));
    }

    [Fact]
    public void Article54_OfStaffAndOtherCosts()
    {
        Assert.Equal(new FlatRateAmount(new(250_000), new(17_500), new(267_500)), Apply(Costs, StandardFlatRates.Article54A()));
        Assert.Equal(new FlatRateAmount(new(200_000), new(30_000), new(280_000)), Apply(Costs, StandardFlatRates.Article54B()));
        Assert.Equal(new FlatRateAmount(new(250_000), new(62_500), new(312_500)), Apply(Costs, StandardFlatRates.Article54C()));
    }

    [Fact]
    public void RemainingCosts_ReplaceOtherDirectCosts()
    {
        var calculation = FlatRateCalculation.Of(Costs, Remaining);
        Assert.Equal(new FlatRateAmount(new(200_000), new(80_000), new(280_000)), calculation.Value);
        Assert.Single(calculation.Notes);
    }

    [Fact]
    public void Flat_IsACeilingAndNeverRoundedUp() =>
        Assert.Equal(new Money(0.02m), Apply(new(new(0.119m), Money.Zero), StandardFlatRates.Article54C()).Flat);

    [Fact]
    public void Article54_ALowerRateOfTheNotice_IsFine()
    {
        Assert.Equal(new Money(12_500), Apply(Costs, StandardFlatRates.Article54A(0.05m)).Flat);
        Assert.Throws<InvalidValueException>(() => StandardFlatRates.Article54A(0.0701m));
        Assert.Throws<InvalidValueException>(() => StandardFlatRates.Article54B(0.1501m));
        Assert.Throws<InvalidValueException>(() => StandardFlatRates.Article54C(0.2501m));
        Assert.Throws<InvalidValueException>(() => StandardFlatRates.Article54C(-0.01m));
        Assert.Throws<InvalidValueException>(() => Remaining with { Rate = 1.1m });
    }

    [Fact]
    public void Combination_OfOneIndirectMethod_IsFine()
    {
        var faults = FlatRateCombination.Check(
            [StandardFlatRates.Article54C()],
            [new("Gehalt", CostKind.DirectStaff, new(1_000)), new("Fahrt", CostKind.OtherDirect, new(50)), new("Miete", CostKind.Indirect, Money.Zero)]);
        Assert.True(faults.Value.AreNone);
    }

    [Fact]
    public void Combination_OfTwoIndirectMethods_IsAFault()
    {
        var faults = FlatRateCombination.Check([StandardFlatRates.Article54A(), StandardFlatRates.Article54B()], []).Value;
        Assert.Equal((true, false, false), (faults.SeveralIndirectMethods, faults.NotAlone, faults.AreNone));
    }

    [Fact]
    public void Combination_RemainingCostsBesideAnother_IsAFault()
    {
        var faults = FlatRateCombination.Check([Remaining, StandardFlatRates.Article54B()], []).Value;
        Assert.Equal((false, true, false), (faults.SeveralIndirectMethods, faults.NotAlone, faults.AreNone));
        Assert.True(FlatRateCombination.Check([Remaining], []).Value.AreNone);
    }

    [Fact]
    public void Combination_CoveredCostsBooked_AreDoubleFunding()
    {
        BookedCost[] booked = [new("Miete", CostKind.Indirect, new(100)), new("Fahrt", CostKind.OtherDirect, new(50)), new("Gehalt", CostKind.DirectStaff, new(9))];
        Assert.Equal(["Miete"], FlatRateCombination.Check([StandardFlatRates.Article54C()], [.. booked]).Value.BookedTwice.Select(b => b.Key));
        var all = FlatRateCombination.Check([Remaining], [.. booked]).Value;
        Assert.Equal(["Fahrt", "Miete"], all.BookedTwice.Select(b => b.Key));
        Assert.Equal((new Money(150), false), (all.BookedTwiceSum, all.AreNone));
    }

    [Fact]
    public void Combination_WithoutFlatRates_DoesNotApply() =>
        Assert.Equal(CalculationState.NotApplicable, FlatRateCombination.Check([], []).State);

    [Fact]
    public void Combination_AKeyTwice_IsRefused() => Assert.Throws<InvalidValueException>(() => FlatRateCombination.Check(
        [Remaining], [new("a", CostKind.Indirect, new(1)), new("a", CostKind.Indirect, new(2))]));
}
