using KommunalesBildungsmanagement.Funding.Calculations.Interests;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Interests;

public sealed class BaseRatesTests
{
    [Theory]
    [InlineData(2012, 1, 1, 0.12)]
    [InlineData(2012, 12, 31, 0.12)]
    [InlineData(2013, 1, 1, -0.13)]
    [InlineData(2013, 7, 1, -0.38)]
    [InlineData(2014, 6, 30, -0.63)]
    [InlineData(2014, 7, 1, -0.73)]
    [InlineData(2015, 1, 1, -0.83)]
    [InlineData(2016, 6, 30, -0.83)]
    [InlineData(2016, 7, 1, -0.88)]
    [InlineData(2022, 12, 31, -0.88)]
    [InlineData(2023, 1, 1, 1.62)]
    [InlineData(2023, 6, 30, 1.62)]
    [InlineData(2023, 7, 1, 3.12)]
    [InlineData(2024, 1, 1, 3.62)]
    [InlineData(2024, 7, 1, 3.37)]
    [InlineData(2025, 1, 1, 2.27)]
    [InlineData(2025, 12, 31, 1.27)]
    public void Published_OfADay_IsTheRateOfItsHalfYear(int year, int month, int day, double percent) =>
        Assert.Equal((decimal)percent, BaseRates.Published.Of(HalfYear.Of(new(year, month, day)))!.Percent);

    [Fact]
    public void Published_NamesItsSources()
    {
        Assert.Equal(28, BaseRates.Published.Rates.Count);
        Assert.All(BaseRates.Published.Rates, r => Assert.Equal(
            r.HalfYear.First < new LocalDate(2023, 7, 1) ? Confidence.Reported : Confidence.Inferred, r.Source.Confidence));
    }

    [Fact]
    public void Published_CarriesNoRateOn()
    {
        Assert.Null(BaseRates.Published.Of(new(2011, true)));
        Assert.Null(BaseRates.Published.Of(new(2026, false)));
    }

    [Fact]
    public void With_TheSameHalfYear_PutsTheRateInItsPlace()
    {
        var announced = new BaseRate(new(2025, true), 1.28m, new("Bundesanzeiger", "Bekanntmachung", null, null, Confidence.Read));
        var rates = BaseRates.Published.With(announced);
        Assert.Equal(28, rates.Rates.Count);
        Assert.Equal(1.28m, rates.Of(new(2025, true))!.Percent);
        Assert.Equal(rates.Rates.OrderBy(r => r.HalfYear.First), rates.Rates);
    }

    [Fact]
    public void HalfYear_HasItsDaysAndWords()
    {
        var second = HalfYear.Of(new(2024, 7, 1));
        Assert.Equal((new LocalDate(2024, 7, 1), new LocalDate(2024, 12, 31)), (second.First, second.Last));
        Assert.Equal((new HalfYear(2025, false), new HalfYear(2024, true)), (second.Next, HalfYear.Of(new(2024, 6, 30)).Next));
        Assert.Equal("2. Halbjahr 2024 / first half of 2025", $"{second.Text.German} / {second.Next.Text.English}");
    }

    [Theory]
    [InlineData("2021-01-31", "2021-02-28", 30)]
    [InlineData("2021-02-28", "2021-03-31", 30)]
    [InlineData("2021-03-30", "2021-03-31", 0)]
    [InlineData("2020-02-29", "2020-03-01", 1)]
    [InlineData("2020-12-31", "2021-06-30", 180)]
    [InlineData("2021-03-01", "2021-05-10", 69)]
    public void Thirty360_EveryMonthHas30Days(string after, string through, int days) => Assert.Equal(
        days, new Thirty360().Days(NodaTime.Text.LocalDatePattern.Iso.Parse(after).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(through).Value));

    [Fact]
    public void DayCounts_AreEqualByKind()
    {
        Assert.Equal((365, 366, 360), (new ActualDays365().DaysOfYear(2024), new ActualDaysActual().DaysOfYear(2024), new Thirty360().DaysOfYear(2024)));
        Assert.Equal(new Thirty360(), new Thirty360());
    }
}
