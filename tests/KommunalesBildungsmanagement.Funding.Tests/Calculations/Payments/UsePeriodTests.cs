using KommunalesBildungsmanagement.Funding.Calculations.Payments;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Payments;

public sealed class UsePeriodTests
{
    private static LocalDate Request(ConditionsEdition conditions, LocalDate paidOut) =>
        UsePeriod.LastFineDay(conditions, PaymentMode.Request, paidOut).Value;

    [Fact]
    public void Request_SixWeeks_AreFortyTwoDays()
    {
        Assert.Equal(new LocalDate(2021, 4, 12), Request(Editions.Gk2019, new(2021, 3, 1)));
        Assert.Equal(new LocalDate(2021, 4, 12), Request(Editions.P2016, new(2021, 3, 1)));
    }

    [Fact]
    public void Request_OfEdition2006_IsTwoMonths()
    {
        Assert.Equal(new LocalDate(2011, 2, 28), Request(Editions.Gk2006, new(2010, 12, 31)));
        Assert.Equal(new LocalDate(2010, 5, 1), Request(Editions.Gk2006, new(2010, 3, 1)));
        Assert.Equal(new LocalDate(2010, 5, 1), Request(Editions.P2006, new(2010, 3, 1)));
    }

    [Fact]
    public void Request_FromEdition2012_IsSixWeeks()
    {
        Assert.Equal(new LocalDate(2012, 4, 12), Request(Editions.Gk2012, new(2012, 3, 1)));
        Assert.Equal(new LocalDate(2012, 4, 12), Request(Editions.P2012, new(2012, 3, 1)));
    }

    [Fact]
    public void Request_EndingOnASunday_IsNotShifted() => Assert.Equal(new LocalDate(2021, 4, 11), Request(Editions.Gk2019, new(2021, 2, 28)));

    [Theory]
    [InlineData(PaymentMode.Call)]
    [InlineData(PaymentMode.IndirectCall)]
    public void Call_IsForTheSameDay(PaymentMode mode)
    {
        foreach (var conditions in new[] { Editions.Gk2006, Editions.Gk2019 })
        {
            Assert.Equal(new LocalDate(2024, 3, 4), UsePeriod.LastFineDay(conditions, mode, new(2024, 3, 4)).Value);
        }
    }

    [Fact]
    public void Mode_NotKnown_GivesNoValue() =>
        Assert.Equal(CalculationState.Unknown, UsePeriod.LastFineDay(Editions.Gk2019, null, new(2024, 3, 4)).State);

    [Fact]
    public void Edition_NeverRead_GivesNoValueForRequests()
    {
        Assert.False(UsePeriod.LastFineDay(Editions.TooOld(ConditionsDocument.AnbestGk), PaymentMode.Request, new(2006, 3, 4)).IsKnown);
        Assert.False(UsePeriod.LastFineDay(
            ConditionsEdition.Named(ConditionsDocument.AnbestP, new(2011, 12, 31)), PaymentMode.Request, new(2012, 3, 4)).IsKnown);
        Assert.False(UsePeriod.LastFineDay(
            ConditionsEdition.Named(ConditionsDocument.AnbestGk, new(2011, 12, 31)), PaymentMode.Request, new(2012, 3, 4)).IsKnown);
    }
}
