using KommunalesBildungsmanagement.Funding.Calculations.Interests;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Interests;

public sealed class InterestCalculationTests
{
    private static readonly ActualDays365 Act365 = new();

    private static readonly InterimInterestCase Late = new()
    {
        Conditions = Editions.Gk2019, Ground = InterimInterestGround.LateUse, Amount = new(10_000), PaidOutOn = new(2021, 3, 1),
        UsedOn = new LocalDate(2021, 5, 10), LastFineDay = new LocalDate(2021, 4, 12),
    };

    private static Calculation<InterestAmount> Interim(InterimInterestCase interim, IDayCount? dayCount) =>
        InterestCalculation.Interim(interim, BaseRates.Published, dayCount);

    [Fact]
    public void Interim_70Days_RunsFromPayment()
    {
        var calculation = Interim(Late, Act365);
        Assert.Equal(new Money(79.01m), calculation.Value.Interest);
        var segment = Assert.Single(calculation.Value.Segments);
        Assert.Equal((new LocalDate(2021, 3, 2), new LocalDate(2021, 5, 10), 70, 365, 4.12m),
            (segment.First, segment.Last, segment.Days, segment.DaysOfYear, segment.Percent));
        Assert.Equal(
            ["02.03.2021 bis 10.05.2021: 10000,00 € × (-0,88 + 5) % × 70 ÷ 365.", "Summe: 79,01 €, einmal auf Cent gerundet."],
            calculation.Steps.Select(s => s.Words.German));
        Assert.Equal([10_000m, 4.12m, 70m, 365m], calculation.Steps[0].Numbers.Select(n => n.Value));
    }

    [Fact]
    public void DayCount_OfTheBho_GivesAnotherAmount()
    {
        var calculation = Interim(Late, new Thirty360());
        Assert.Equal((69, new Money(78.97m)), (calculation.Value.Segments[0].Days, calculation.Value.Interest));
        Assert.Contains(calculation.Citations, c => c.Document.StartsWith("VV-BHO", StringComparison.Ordinal));
    }

    [Fact]
    public void DayCount_ActualActual_KnowsLeapYears()
    {
        var leap = Late with { PaidOutOn = new(2020, 1, 1), UsedOn = new LocalDate(2020, 6, 30), LastFineDay = new LocalDate(2020, 2, 12) };
        Assert.Equal(new Money(203.75m), Interim(leap, new ActualDaysActual()).Value.Interest); // 10000 × 4.12 % × 181 ÷ 366
        Assert.Equal(new Money(204.31m), Interim(leap, Act365).Value.Interest); // … ÷ 365
    }

    [Fact]
    public void DayCount_NotStated_GivesNoValueAndNamesEverythingMissing()
    {
        var calculation = Interim(Late with { UsedOn = new LocalDate(2026, 2, 1), LastFineDay = null }, null);
        Assert.Equal(CalculationState.Unknown, calculation.State);
        Assert.Equal(
            [
                "letzter Tag der rechtzeitigen Verwendung", "Zinsmethode (act/365, act/act, 30/360)", "Basiszinssatz, 1. Halbjahr 2026",
            ],
            calculation.Missing.Select(m => m.German));
    }

    [Fact]
    public void Segments_AreSplitAt1JanuaryAnd1July()
    {
        var calculation = Interim(Late with { PaidOutOn = new(2022, 6, 20), UsedOn = new LocalDate(2023, 1, 15), LastFineDay = new(2022, 8, 1) }, Act365);
        Assert.Equal(
            [(10, 4.12m), (184, 4.12m), (15, 6.62m)], calculation.Value.Segments.Select(s => (s.Days, s.Percent)));
        Assert.Equal(new LocalDate(2022, 12, 31), calculation.Value.Segments[1].Last);
        Assert.Equal(new Money(246.19m), calculation.Value.Interest); // 10000 × (4.12 × 194 + 6.62 × 15) ÷ 36500 = 246.186…
    }

    [Theory]
    [InlineData(4, 12, CalculationState.NotApplicable)]
    [InlineData(4, 13, CalculationState.Known)]
    public void Interim_UsedInTime_HasNoInterest(int month, int day, CalculationState state) =>
        Assert.Equal(state, Interim(Late with { UsedOn = new LocalDate(2021, month, day) }, Act365).State);

    [Fact]
    public void Interim_OtherFundsFirst_NeedsNoUsePeriod() => Assert.Equal(
        new Money(1.13m),
        Interim(Late with { Ground = InterimInterestGround.OtherFundsFirst, UsedOn = new LocalDate(2021, 3, 2), LastFineDay = new(2021, 4, 12) }, Act365)
            .Value.Interest);

    [Fact]
    public void Interim_NotUsedYet_GivesNoValue() => Assert.Equal(CalculationState.Unknown, Interim(Late with { UsedOn = null }, Act365).State);

    [Fact]
    public void OnRepayment_RunsFromTheDayTheNoticeBecomesIneffective()
    {
        var calculation = InterestCalculation.OnRepayment(
            Editions.Gk2019, new(5_000), new(2023, 3, 31), new LocalDate(2023, 7, 31), BaseRates.Published, Act365);
        // 91 days at 6.62 %, 31 days at 8.12 %: 5000 × (6.62 × 91 + 8.12 × 31) ÷ 36500 = 117.006…
        Assert.Equal(new Money(117.01m), calculation.Value.Interest);
        Assert.Equal("Nr. 8.4", calculation.Citations[0].Place);
        Assert.Contains(calculation.Notes, n => n.German.Contains("Bundesanzeiger", StringComparison.Ordinal));
    }

    [Fact]
    public void OnRepayment_NotRepaidYet_GivesNoValue()
    {
        var calculation = InterestCalculation.OnRepayment(Editions.Gk2019, new(5_000), new(2023, 3, 31), null, BaseRates.Published, Act365);
        Assert.Equal(["Tag der Rückzahlung"], calculation.Missing.Select(m => m.German));
    }

    [Fact]
    public void OnRepayment_OnTheSameDay_IsZero() => Assert.Equal(
        Money.Zero,
        InterestCalculation.OnRepayment(Editions.P2019, new(5_000), new(2030, 3, 31), new LocalDate(2030, 3, 31), BaseRates.None, Act365).Value.Interest);

    [Fact]
    public void OnRepayment_BeforeTheDay_IsRefused() => Assert.Throws<InvalidValueException>(() => InterestCalculation.OnRepayment(
        Editions.P2019, new(5_000), new(2023, 3, 31), new LocalDate(2023, 3, 30), BaseRates.Published, Act365));

    [Fact]
    public void BaseRates_OfUnverifiedSource_AreNotUsed()
    {
        var half = new HalfYear(2026, false);
        static Citation From(Confidence confidence) => new("Bundesanzeiger", "Bekanntmachung", null, null, confidence);
        Assert.Null(BaseRates.Published.With(new(half, 9.99m, From(Confidence.Unverified))).Of(half));
        Assert.Null(BaseRates.Published.With(new(half, 9.99m, From(Confidence.Unstated))).Of(half));
        Assert.Equal(9.99m, BaseRates.Published.With(new(half, 9.99m, From(Confidence.Read))).Of(half)!.Percent);
    }

    [Fact]
    public void Edition_NeverRead_GivesNoValue()
    {
        Assert.False(Interim(Late with { Conditions = Editions.TooOld(ConditionsDocument.AnbestGk) }, Act365).IsKnown);
        Assert.False(InterestCalculation.OnRepayment(
            Editions.TooOld(ConditionsDocument.AnbestP), new(1), new(2020, 1, 1), new LocalDate(2020, 2, 1), BaseRates.Published, Act365).IsKnown);
    }
}
