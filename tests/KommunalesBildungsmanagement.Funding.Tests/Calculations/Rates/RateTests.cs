using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Rates;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Rates;

public sealed class RateTests
{
    private static readonly LocalDate Day = new(2024, 1, 1);

    private static Calculation<RegionCategory> Category(string code, LocalDate? day = null) =>
        RegionCategories.Published.Of(NutsCode.Read(code).Value, day ?? Day);

    private static GrantRate Of(decimal share) => new(share, new("Zuwendungsbescheid", "Nr. 2", null, null, Confidence.Read));

    [Theory]
    [InlineData("DEB2", RegionCategory.Transition)]
    [InlineData("DEB21", RegionCategory.Transition)]
    [InlineData("DEB1", RegionCategory.MoreDeveloped)]
    [InlineData("DEB3", RegionCategory.MoreDeveloped)]
    [InlineData("DE93", RegionCategory.Transition)]
    [InlineData("DED2", RegionCategory.Transition)]
    [InlineData("DED4", RegionCategory.Transition)]
    [InlineData("DED5", RegionCategory.MoreDeveloped)]
    [InlineData("DEE0", RegionCategory.Transition)]
    public void Region_NamedByASource_HasItsCategory(string code, RegionCategory category) => Assert.Equal(category, Category(code).Value);

    [Theory]
    [InlineData("DEG0")] // inferred from the rate only
    [InlineData("DE80")] // before the decision was made
    [InlineData("DE40")]
    [InlineData("DE27")]
    [InlineData("DEB")]
    [InlineData("DE")]
    public void Region_NotConfirmed_IsNotGuessed(string code)
    {
        var calculation = Category(code);
        Assert.Equal(CalculationState.Unknown, calculation.State);
        Assert.Equal($"Regionenkategorie von {code} am 01.01.2024", Assert.Single(calculation.Missing).German);
    }

    [Theory]
    [InlineData(2020, 12, 31, false)]
    [InlineData(2021, 1, 1, true)]
    [InlineData(2027, 12, 31, true)]
    [InlineData(2028, 1, 1, false)]
    public void Region_HoldsForItsProgrammingPeriod(int year, int month, int day, bool known) =>
        Assert.Equal(known, Category("DEB2", new(year, month, day)).IsKnown);

    [Fact]
    public void Region_StatedByTheHost_HasACategory()
    {
        var schwaben = new RegionAssignment(
            NutsCode.Read("DE27").Value, RegionCategory.MoreDeveloped, new(new LocalDate(2021, 1, 1), new LocalDate(2027, 12, 31)),
            new("Durchführungsbeschluss (EU) 2021/1130", "Anhang III", null, null, Confidence.Read));
        var table = RegionCategories.Published.With(schwaben).With(schwaben);
        Assert.Equal(RegionCategory.MoreDeveloped, table.Of(NutsCode.Read("DE272").Value, Day).Value);
        Assert.Equal(RegionCategories.Published.Assignments.Count + 1, table.Assignments.Count);
        Assert.Throws<InvalidValueException>(() => schwaben with { Region = NutsCode.Read("DE272").Value });
    }

    [Fact]
    public void BildungIntegriert_IsHalfInMoreDevelopedRegionsOnly()
    {
        Assert.Equal(0.50m, ProgrammeRates.BildungIntegriert(RegionCategory.MoreDeveloped).Value.Share);
        Assert.False(ProgrammeRates.BildungIntegriert(RegionCategory.Transition).IsKnown);
        Assert.False(ProgrammeRates.BildungIntegriert(null).IsKnown);
    }

    [Fact]
    public void Bildungskommunen_IsFortyOrSixtyPercent()
    {
        Assert.Equal(0.40m, ProgrammeRates.Bildungskommunen(RegionCategory.MoreDeveloped).Value.Share);
        Assert.Equal(0.60m, ProgrammeRates.Bildungskommunen(RegionCategory.Transition).Value.Share);
        Assert.False(ProgrammeRates.Bildungskommunen(RegionCategory.LessDeveloped).IsKnown);
        Assert.False(ProgrammeRates.Bildungskommunen(null).IsKnown);
    }

    [Fact]
    public void Koordinierung_HasNoOwnShare()
    {
        var shares = GrantCeiling.Of(new(130_000), ProgrammeRates.KoordinierungNeuzugewanderte().Value).Value;
        Assert.Equal((new Money(130_000), Money.Zero), (shares.Ceiling, shares.OwnShare));
    }

    [Theory]
    [InlineData("120000", "0.50", "60000", "60000")]
    [InlineData("343750", "0.40", "137500", "206250")]
    [InlineData("343750", "0.60", "206250", "137500")]
    [InlineData("325000", "0.40", "130000", "195000")]
    [InlineData("343750.02", "0.40", "137500.00", "206250.02")]
    public void Ceiling_IsRateTimesTotal_RoundedDown(string total, string rate, string ceiling, string own)
    {
        var shares = GrantCeiling.Of(Euros(total), Of(Number(rate))).Value;
        Assert.Equal((Euros(ceiling), Euros(own)), (shares.Ceiling, shares.OwnShare));
    }

    [Theory]
    [InlineData("137499.99", true)]
    [InlineData("137500.00", true)]
    [InlineData("137500.01", false)]
    public void Ceiling_IsMeantLiterally(string grant, bool allowed) =>
        Assert.Equal(allowed, GrantCeiling.Of(new(343_750), Of(0.40m)).Value.Allows(Euros(grant)));

    [Fact]
    public void Rate_OutsideItsRange_IsRefused()
    {
        Assert.Throws<InvalidValueException>(() => Of(1.01m));
        Assert.Throws<InvalidValueException>(() => Of(-0.01m));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(87_000, 1)]
    [InlineData(199_999, 1)]
    [InlineData(200_000, 2)]
    [InlineData(308_000, 2)]
    [InlineData(499_999, 2)]
    [InlineData(500_000, 3)]
    public void Posts_StepAt200000And500000(int inhabitants, int posts) => Assert.Equal(posts, CoordinationPosts.For(inhabitants).Value);

    [Fact]
    public void Posts_WithoutInhabitants_AreNotKnown()
    {
        Assert.False(CoordinationPosts.For(null).IsKnown);
        Assert.Throws<InvalidValueException>(() => CoordinationPosts.For(-1));
    }

    private static decimal Number(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static Money Euros(string euros) => new(Number(euros));
}
