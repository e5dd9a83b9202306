using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Rules.Tests.Language;

/// <summary>§ 187 Abs. 2 Satz 2 BGB: the day of birth counts, so a year of life ends with the eve of the birthday.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("1992-05-10", "2017-05-09", 24)] // the eve: completed only when the day is over
    [InlineData("1992-05-10", "2017-05-10", 25)]
    [InlineData("1962-03-01", "2017-02-28", 54)]
    [InlineData("1962-03-01", "2017-03-01", 55)]
    [InlineData("2005-09-01", "2023-09-01", 18)]
    [InlineData("2000-02-29", "2025-02-28", 24)] // completes the 25th year with the end of this day
    [InlineData("2000-02-29", "2025-03-01", 25)]
    [InlineData("2000-02-29", "2024-02-28", 23)]
    [InlineData("2000-02-29", "2024-02-29", 24)]
    [InlineData("2000-02-28", "2024-02-28", 24)]
    [InlineData("2024-05-10", "2024-05-10", 0)]
    [InlineData("2024-12-31", "2025-01-01", 0)]
    public void On_GrowsOnTheBirthday(string born, string day, int expected) => Assert.Equal(expected, Age.On(Day(born), Day(day)));

    [Theory]
    [InlineData("2015-10-01", "2021-09-30", 6)] // "bis zum 30. September das sechste Lebensjahr vollendet"
    [InlineData("2015-10-02", "2021-09-30", 5)]
    [InlineData("2015-09-30", "2021-09-30", 6)]
    [InlineData("2000-02-29", "2025-02-28", 25)]
    [InlineData("2000-02-29", "2025-02-27", 24)]
    [InlineData("2000-02-29", "2024-02-28", 24)]
    [InlineData("2000-03-01", "2024-02-28", 23)]
    [InlineData("2000-03-01", "2024-02-29", 24)]
    [InlineData("2024-05-10", "2024-05-10", 0)]
    public void CompletedBy_GrowsOnTheEve(string born, string day, int expected) =>
        Assert.Equal(expected, Age.CompletedBy(Day(born), Day(day)));

    [Fact]
    public void NotBornYetOrDayMissing_IsUnknown()
    {
        Assert.Null(Age.On(Day("2024-05-10"), Day("2024-05-09")));
        Assert.Null(Age.CompletedBy(Day("2024-05-10"), Day("2024-05-09")));
        Assert.Null(Age.On(null, Day("2024-05-09")));
        Assert.Null(Age.On(Day("2024-05-10"), null));
        Assert.Null(Age.CompletedBy(null, Day("2024-05-09")));
        Assert.Null(Age.CompletedBy(Day("2024-05-10"), null));
    }

    [Fact]
    public void EndOfTheCalendar_DoesNotThrow() => Assert.Equal(0, Age.CompletedBy(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue));

    [Fact]
    public void EveryDay_CompletedByIsOnOfTheDayAfter()
    {
        var born = new LocalDate(2000, 2, 29);
        for (var day = born; day.Year < 2010; day = day.PlusDays(1)) Assert.Equal(Age.On(born, day.PlusDays(1)), Age.CompletedBy(born, day));
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
