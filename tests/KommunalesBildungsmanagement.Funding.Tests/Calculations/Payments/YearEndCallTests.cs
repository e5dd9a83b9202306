using KommunalesBildungsmanagement.Funding.Calculations.Payments;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Payments;

public sealed class YearEndCallTests
{
    private static readonly Weekdays Weekdays = new();

    [Theory]
    [InlineData(2023, 14)]
    [InlineData(2024, 13)]
    [InlineData(2025, 12)]
    public void IndirectCall_IsTheLastWorkingDayBefore15December(int year, int day) =>
        Assert.Equal(new LocalDate(year, 12, day), YearEndCall.LastDay(year, PaymentMode.IndirectCall, Weekdays).Value);

    [Theory]
    [InlineData(2023, 28)] // 31 Sun, 29 Fri
    [InlineData(2024, 30)] // 31 Tue
    [InlineData(2021, 30)] // 31 Fri
    public void Call_IsThePenultimateWorkingDayOfTheYear(int year, int day) =>
        Assert.Equal(new LocalDate(year, 12, day), YearEndCall.LastDay(year, PaymentMode.Call, Weekdays).Value);

    [Fact]
    public void Request_HasNoYearEnd() =>
        Assert.Equal(CalculationState.NotApplicable, YearEndCall.LastDay(2024, PaymentMode.Request, Weekdays).State);

    [Fact]
    public void WorkingDays_NotStated_GiveNoValue() =>
        Assert.Equal(CalculationState.Unknown, YearEndCall.LastDay(2025, PaymentMode.IndirectCall, WorkingDays.Every).State);
}
