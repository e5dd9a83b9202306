using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Rules.Tests.Language;

/// <summary>§§ 187 Abs. 1, 188 BGB. The days of the funding rules are real cases.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2020-08-31", 6, "2021-02-28")] // § 188 Abs. 3: February has no 31st day
    [InlineData("2019-08-31", 6, "2020-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2023-02-28", 12, "2024-02-28")] // the number of the day counts, not the end of the month
    [InlineData("2020-06-30", 12, "2021-06-30")]
    [InlineData("2020-12-31", 2, "2021-02-28")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    [InlineData("2024-01-31", 0, "2024-01-31")]
    public void MonthsAfter_EndsOnTheDayOfTheSameNumberOrTheLastOfTheMonth(string day, int months, string expected) =>
        Assert.Equal(Day(expected), Deadline.MonthsAfter(Day(day), months));

    // "mit Ablauf des sechsten auf … folgenden Monats" is not six months after.
    [Theory]
    [InlineData("2020-06-30", 6, "2020-12-31")]
    [InlineData("2021-02-28", 6, "2021-08-31")]
    [InlineData("2020-05-15", 6, "2020-11-30")]
    [InlineData("2020-08-31", 6, "2021-02-28")]
    [InlineData("2023-08-01", 6, "2024-02-29")]
    public void EndOfMonthAfter_EndsWithTheMonth(string day, int months, string expected) =>
        Assert.Equal(Day(expected), Deadline.EndOfMonthAfter(Day(day), months));

    [Theory]
    [InlineData("2021-10-15", 28, "2021-11-12")]
    [InlineData("2024-02-28", 1, "2024-02-29")]
    [InlineData("2023-12-31", 1, "2024-01-01")]
    public void DaysAfter_DoesNotCountTheDayOfTheEvent(string day, int days, string expected)
    {
        Assert.Equal(Day(expected), Deadline.DaysAfter(Day(day), days));
        if (days % 7 == 0) Assert.Equal(Day(expected), Deadline.WeeksAfter(Day(day), days / 7));
    }

    [Fact]
    public void WeeksAfter_EndsOnTheSameWeekday() =>
        Assert.Equal(Day("2024-02-26")!.Value.DayOfWeek, Deadline.WeeksAfter(Day("2024-02-26"), 6)!.Value.DayOfWeek);

    [Fact]
    public void Earlier_TakesTheOneThereIs()
    {
        Assert.Equal(Day("2021-03-31"), Deadline.Earlier(Day("2021-03-31"), Day("2021-06-30")));
        Assert.Equal(Day("2021-03-31"), Deadline.Earlier(Day("2021-06-30"), Day("2021-03-31")));
        Assert.Equal(Day("2021-06-30"), Deadline.Earlier(null, Day("2021-06-30")));
        Assert.Equal(Day("2021-06-30"), Deadline.Earlier(Day("2021-06-30"), null));
        Assert.Null(Deadline.Earlier(null, null));
    }

    [Fact]
    public void MissingDay_GivesNone()
    {
        Assert.Null(Deadline.DaysAfter(null, 1));
        Assert.Null(Deadline.WeeksAfter(null, 1));
        Assert.Null(Deadline.MonthsAfter(null, 1));
        Assert.Null(Deadline.EndOfMonthAfter(null, 1));
    }

    // 31.12.9999 stands for "without end" in many files: what follows from it must not throw while a list is judged.
    [Fact]
    public void EndOfTheCalendar_PeriodsEndThere()
    {
        var last = LocalDate.MaxIsoValue;
        Assert.Equal(last, Deadline.DaysAfter(last, 1));
        Assert.Equal(last, Deadline.WeeksAfter(last, 1));
        Assert.Equal(last, Deadline.MonthsAfter(last, 12));
        Assert.Equal(last, Deadline.EndOfMonthAfter(last, 6));
        Assert.Equal(last, Deadline.MonthsAfter(Day("9999-11-30"), int.MaxValue));
        Assert.Equal(last, Deadline.WeeksAfter(last, int.MaxValue));
        Assert.Equal(Day("9999-12-30"), Deadline.MonthsAfter(Day("9999-11-30"), 1));
        Assert.Equal(last, Deadline.EndOfMonthAfter(Day("9999-11-30"), 1));
        Assert.Equal(LocalDate.MinIsoValue, Deadline.MonthsAfter(LocalDate.MinIsoValue, -1));
        Assert.Equal(LocalDate.MinIsoValue, Deadline.DaysAfter(LocalDate.MinIsoValue, -1));
        Assert.Equal(LocalDate.MinIsoValue.PlusMonths(5), Deadline.MonthsAfter(LocalDate.MinIsoValue, 5));
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
