using System.Globalization;
using KommunalesBildungsmanagement.Periods;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>
/// Periods as text, with their kind: <c>school-year:2024</c> by the year in which it ends, <c>year:2023</c>, <c>day:2023-12-31</c>,
/// <c>months:12:2022-06-30</c>.
/// </summary>
internal static class PeriodText
{
    public static string Write(ReportingPeriod period) => period switch
    {
        SchoolYear year => string.Create(CultureInfo.InvariantCulture, $"school-year:{year.EndYear}"),
        CalendarYear year => string.Create(CultureInfo.InvariantCulture, $"year:{year.Year}"),
        ReferenceDay day => $"day:{LocalDatePattern.Iso.Format(day.Day)}",
        SurveyPeriod survey => string.Create(CultureInfo.InvariantCulture, $"months:{survey.Months}:{LocalDatePattern.Iso.Format(survey.Until)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A kind of period that has no text."),
    };

    /// <summary>The period; <see langword="null"/> if the text has another form.</summary>
    public static ReportingPeriod? Read(string? text)
    {
        if (text is null) return null;
        var parts = text.Split(':');
        return parts switch
        {
            ["school-year", var year] when TryNumber(year, 1900, 2200, out var ends) => new SchoolYear(ends),
            ["year", var year] when TryNumber(year, 1900, 2200, out var calendar) => new CalendarYear(calendar),
            ["day", var day] when Day(day) is { } date => new ReferenceDay(date),
            ["months", var count, var day] when TryNumber(count, 1, 120, out var months) && Day(day) is { } until => new SurveyPeriod(until, months),
            _ => null,
        };
    }

    /// <summary>A day as 2023-12-31; <see langword="null"/> if the text has another form.</summary>
    public static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static bool TryNumber(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
