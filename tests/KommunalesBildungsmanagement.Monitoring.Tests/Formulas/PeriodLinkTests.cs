using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Formulas;

public sealed class PeriodLinkTests
{
    [Fact]
    public void YearsBefore_EachKindOfPeriod_StaysOfItsKind()
    {
        var link = PeriodLink.YearsBefore(2);
        Assert.Equal(new SchoolYear(2021), link.From(new SchoolYear(2023)));
        Assert.Equal(new CalendarYear(2021), link.From(new CalendarYear(2023)));
        Assert.Equal(new ReferenceDay(new(2021, 3, 1)), link.From(new ReferenceDay(new(2023, 3, 1))));
        Assert.Null(link.From(new SurveyPeriod(new(2023, 3, 1), 12)));
    }

    [Fact]
    public void On_ADay_CountsFromTheYearInWhichThePeriodEnds()
    {
        Assert.Equal(new ReferenceDay(new(2022, 12, 31)), PeriodLink.On(12, 31, 1).From(new SchoolYear(2023)));
        Assert.Equal(new ReferenceDay(new(2023, 12, 31)), PeriodLink.On(12, 31).From(new CalendarYear(2023)));
        Assert.Equal(new ReferenceDay(new(2022, 12, 31)), PeriodLink.On(12, 31, 1).From(new ReferenceDay(new(2023, 3, 1))));
    }

    [Fact]
    public void Same_Period_IsItself() => Assert.Equal(new SchoolYear(2023), PeriodLink.Same.From(new SchoolYear(2023)));
}
