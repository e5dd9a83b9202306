using System.Globalization;
using KommunalesBildungsmanagement.Periods;
using NodaTime.Text;

namespace Bildungsportal.Storage;

/// <summary>Periods as text, for rows and addresses: <c>school:2023</c>, <c>year:2020</c>, <c>day:2020-12-31</c>, <c>months:12:2022-06-30</c>.</summary>
internal static class PeriodCode
{
    /// <summary>The text of a period.</summary>
    public static string Write(ReportingPeriod period) => period switch
    {
        SchoolYear year => string.Create(CultureInfo.InvariantCulture, $"school:{year.EndYear}"),
        CalendarYear year => string.Create(CultureInfo.InvariantCulture, $"year:{year.Year}"),
        ReferenceDay day => $"day:{LocalDatePattern.Iso.Format(day.Day)}",
        SurveyPeriod survey => string.Create(CultureInfo.InvariantCulture, $"months:{survey.Months}:{LocalDatePattern.Iso.Format(survey.Until)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A kind of period that has no text."),
    };

    /// <summary>The period of a text that was written here.</summary>
    public static ReportingPeriod Read(string text) => text.Split(':') switch
    {
        ["school", var year] => new SchoolYear(Number(year)),
        ["year", var year] => new CalendarYear(Number(year)),
        ["day", var day] => new ReferenceDay(Day(day)),
        ["months", var months, var until] => new SurveyPeriod(Day(until), Number(months)),
        _ => throw new FormatException($"'{text}' is no period."),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
