using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Series;

public sealed class IndicatorSeriesTests
{
    private static readonly Indicator Units = EducationIndicators.Find("G03");

    [Fact]
    public void Of_Years_AreInOrderWithTheirValues()
    {
        var series = Assert.Single(Of(Year(2019, 30), Year(2017, 10), Year(2018, 20)));
        Assert.Equal([2017, 2018, 2019], series.Points.Select(p => ((CalendarYear)p.Value.Period).Year));
        Assert.Equal([10m, 20m, 30m], series.Points.Select(p => p.Value.Value!.Value));
        Assert.Equal(30, series.Latest!.Value.Value);
    }

    [Fact]
    public void Of_YearWithoutAValue_StaysInTheSeries()
    {
        var series = Assert.Single(Of(Year(2017, 10), [Given.Count(Counts.VhsTeachingUnits, 5, null, new CalendarYear(2018))]));
        Assert.Equal(2, series.Points.Count);
        Assert.Equal(10, series.Latest!.Value.Value);
        Assert.NotEmpty(series.Change(new CalendarYear(2017), new CalendarYear(2018)).Obstacles);
    }

    [Fact]
    public void Of_KindsOfPeriods_AreNeverMixed()
    {
        var population = EducationIndicators.Find("A01");
        ReportingPeriod[] periods =
        [
            new ReferenceDay(new(2020, 12, 31)), new ReferenceDay(new(2021, 12, 31)), new ReferenceDay(new(2021, 6, 30)), new CalendarYear(2021),
            new SchoolYear(2021),
        ];
        var all = IndicatorSeries.Of(
            population, "1", Given.Set(periods.Select(p => Given.Count(Counts.Population, 100, null, p))), [Given.Kaufbeuren], []);
        Assert.Equal([2, 1, 1, 1], all.Select(s => s.Points.Count));
    }

    [Fact]
    public void Change_AcrossABreak_IsNotStated()
    {
        var series = Assert.Single(Of(Year(2016, 8), Year(2017, 10), Year(2018, 20), Year(2019, 30)));
        var across = series.Change(new CalendarYear(2017), new CalendarYear(2019));
        Assert.Null(across.Difference);
        Assert.Contains("01.01.2018: Revision der VHS-Statistik", Assert.Single(across.Obstacles).German, StringComparison.Ordinal);
        Assert.Null(series.Change(new CalendarYear(2017), new CalendarYear(2018)).Difference);
        Assert.Equal((10m, 0.5m), (series.Change(new CalendarYear(2018), new CalendarYear(2019)).Difference, series.Change(new CalendarYear(2018), new CalendarYear(2019)).Relative));
        Assert.Equal(2, series.Change(new CalendarYear(2016), new CalendarYear(2017)).Difference);
    }

    [Fact]
    public void Break_OfAnotherCountOrTerritory_DoesNotConcernTheSeries()
    {
        var elsewhere = SeriesBreak.VhsStatistics2018 with { Territory = Given.Ostallgaeu };
        var other = SeriesBreak.VhsStatistics2018 with { Of = Counts.Pupils };
        var series = IndicatorSeries.Of(Units, "1", Given.Set([.. Year(2017, 10), .. Year(2018, 20)]), [Given.Kaufbeuren], [elsewhere, other])[0];
        Assert.All(series.Points, p => Assert.Empty(p.Breaks));
        var wider = SeriesBreak.VhsStatistics2018 with { Territory = Given.Bavaria };
        Assert.Single(IndicatorSeries.Of(Units, "1", Given.Set([.. Year(2017, 10), .. Year(2018, 20)]), [Given.Kaufbeuren], [wider])[0].Points[1].Breaks);
    }

    [Theory]
    [InlineData(2017, 2018, true)]
    [InlineData(2018, 2019, false)]
    [InlineData(2016, 2017, false)]
    [InlineData(2016, 2019, true)]
    public void Separates_EarlierBeforeAndLaterAfter(int earlier, int later, bool expected) =>
        Assert.Equal(expected, SeriesBreak.VhsStatistics2018.Separates(new CalendarYear(earlier), new CalendarYear(later)));

    [Theory]
    [InlineData("2017-12-31", "2018-12-31", true)]
    [InlineData("2018-01-01", "2019-01-01", false)]
    [InlineData("2017-01-01", "2018-01-01", true)]
    [InlineData("2016-12-31", "2017-12-31", false)]
    public void Separates_TheDayItself_IsCountedInTheNewWay(string earlier, string later, bool expected) => Assert.Equal(
        expected,
        SeriesBreak.VhsStatistics2018.Separates(
            new ReferenceDay(NodaTime.Text.LocalDatePattern.Iso.Parse(earlier).Value),
            new ReferenceDay(NodaTime.Text.LocalDatePattern.Iso.Parse(later).Value)));

    [Fact]
    public void Change_PeriodsInReverseOrUnknown_IsTheCallersMistake()
    {
        var series = Assert.Single(Of(Year(2018, 20), Year(2019, 30)));
        Assert.Throws<ArgumentException>(() => series.Change(new CalendarYear(2019), new CalendarYear(2018)));
        Assert.Throws<ArgumentException>(() => series.Change(new CalendarYear(2018), new CalendarYear(2018)));
        Assert.Throws<ArgumentException>(() => series.Change(new CalendarYear(2018), new CalendarYear(2020)));
    }

    private static ValueList<IndicatorSeries> Of(params Observation[][] years) =>
        IndicatorSeries.Of(Units, "1", Given.Set(years.SelectMany(y => y)), [Given.Kaufbeuren], [SeriesBreak.VhsStatistics2018]);

    private static Observation[] Year(int year, int per1000) =>
    [
        Given.Count(Counts.VhsTeachingUnits, per1000, null, new CalendarYear(year)),
        Given.Count(Counts.Population, 1000, null, new ReferenceDay(new(year, 12, 31))),
    ];
}
