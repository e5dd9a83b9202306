namespace KommunalesBildungsmanagement.Tests;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void SchoolYear_NamedByItsEnd_RunsFromAugustToJuly()
    {
        var year = new SchoolYear(2024);
        Assert.Equal(new(new(2023, 8, 1), new(2024, 7, 31)), year.Days);
        Assert.Equal(new("Schuljahr 2023/24", "school year 2023/24"), year.Text);
        Assert.Equal("Schuljahr 1999/00", new SchoolYear(2000).ToString());
    }

    [Fact]
    public void CalendarYear_IncludesBothEnds() => Assert.Equal(new(new(2023, 1, 1), new(2023, 12, 31)), new CalendarYear(2023).Days);

    [Fact]
    public void ReferenceDay_IsOneDay() => Assert.Equal(new(new(2024, 3, 1), new(2024, 3, 1)), new ReferenceDay(new(2024, 3, 1)).Days);

    [Theory]
    [InlineData(1900)]
    [InlineData(2024)]
    [InlineData(2200)]
    public void Equality_SchoolYearAndCalendarYear_AreNeverEqual(int year)
    {
        ReportingPeriod school = new SchoolYear(year);
        ReportingPeriod calendar = new CalendarYear(year);
        Assert.NotEqual(school, calendar);
        Assert.NotEqual(calendar, new ReferenceDay(new(year, 12, 31)));
        Assert.Equal(school, new SchoolYear(year));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(1899)]
    [InlineData(2201)]
    public void Year_OutOfRange_IsRefused(int year)
    {
        Refused.With("period.year", () => new SchoolYear(year));
        Refused.With("period.year", () => new CalendarYear(2024) with { Year = year });
    }
}
