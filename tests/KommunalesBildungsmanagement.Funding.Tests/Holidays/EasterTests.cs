using KommunalesBildungsmanagement.Funding.Holidays;

namespace KommunalesBildungsmanagement.Funding.Tests.Holidays;

public sealed class EasterTests
{
    [Theory]
    [MemberData(nameof(HolidayTables.EasterSundays), MemberType = typeof(HolidayTables))]
    public void Sunday_ByTheChurchesTables_IsTheSame(int year, int month, int day) => Assert.Equal(new(year, month, day), Easter.SundayOf(year));

    [Theory]
    [InlineData(1761, 3, 22)] // another century, another correction
    [InlineData(1818, 3, 22)] // the earliest there is
    [InlineData(1943, 4, 25)] // the latest there is
    [InlineData(1954, 4, 18)] // one of the exceptions of Gauß's rule
    [InlineData(1981, 4, 19)] // the other
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void Sunday_AtTheEdges_IsRight(int year, int month, int day) => Assert.Equal(new(year, month, day), Easter.SundayOf(year));

    [Fact]
    public void Sunday_InEveryYear_IsASundayFrom22MarchTo25April() => Assert.All(Enumerable.Range(1583, 8400), year =>
    {
        var sunday = Easter.SundayOf(year);
        Assert.Equal(IsoDayOfWeek.Sunday, sunday.DayOfWeek);
        Assert.InRange(sunday, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
    });
}
