using System.Globalization;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024-12-31", "2025-12-31", "2024-12-31")]
    [InlineData("2024-01-01", null, "2025-01-01", null, "ab 2025-01-01")]
    [InlineData("2024-01-01", null, "2020-01-01", "2024-06-30", "2024-01-01 bis 2024-06-30")]
    [InlineData("2024-01-01", "2024-12-31", "2025-01-01", null, null)]
    public void And_GivesTheDaysOfBoth(string from, string? to, string otherFrom, string? otherTo, string? expected)
    {
        Assert.Equal(expected, Of(from, to).And(Of(otherFrom, otherTo))?.ToString(null, CultureInfo.GetCultureInfo("de")));
        Assert.Equal(expected, Of(otherFrom, otherTo).And(Of(from, to))?.ToString(null, CultureInfo.GetCultureInfo("de")));
    }

    [Theory]
    [InlineData("2024-12-31", "2025-01-01", null)]
    [InlineData("2024-12-30", "2025-01-01", "2024-12-31")]
    [InlineData("2024-02-28", "2024-03-02", "2024-02-29 to 2024-03-01")]
    [InlineData(null, "2025-01-01", null)]
    public void Until_GivesTheDaysBetween(string? to, string laterFrom, string? expected) =>
        Assert.Equal(expected, Of("2024-01-01", to).Until(Of(laterFrom, null))?.ToString());

    [Fact]
    public void Contains_BothDays()
    {
        var period = Of("2024-01-01", "2024-12-31");
        Assert.True(period.Contains(Day("2024-01-01")) && period.Contains(Day("2024-12-31")));
        Assert.False(period.Contains(Day("2023-12-31")) || period.Contains(Day("2025-01-01")));
        Assert.True(Of("2024-01-01", null).Contains(DateTime.MaxValue));
    }

    private static Period Of(string from, string? to) => new(Day(from), to is null ? null : Day(to));

    private static DateTime Day(string text) => Period.TryDay(text, out var day) ? day : throw new FormatException(text);
}
