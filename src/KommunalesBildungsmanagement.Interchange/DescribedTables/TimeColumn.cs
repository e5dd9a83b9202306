using System.Globalization;
using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>What the years of a table stand for, as its description says: a school year, a calendar year, or a reference day in each year.</summary>
internal sealed partial class TimeColumn
{
    private static readonly string[] Months =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    private readonly AnnualDate? _day;

    public TimeColumn(TableDescription description)
    {
        var column = description.Columns[0];
        IsWinterSemester = column.Description.Contains("Wintersemester", StringComparison.Ordinal);

        // The column speaks of itself; the remarks may name further days, e.g. that of the population a rate refers to.
        _day = DayIn(column.Description) ?? DayIn(description.Remarks);
    }

    /// <summary>Whether the years are winter semesters, for which there is no period of its own.</summary>
    public bool IsWinterSemester { get; }

    public ReportingPeriod? Read(string text)
    {
        if (SchoolYearForm.Match(text) is { Success: true } match)
        {
            var begins = int.Parse(match.Groups["begins"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var ends = int.Parse(match.Groups["ends"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return begins is >= 1900 and < 2200 && ends == (begins + 1) % 100 ? new SchoolYear(begins + 1) : null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200) return null;
        return _day is { } day ? new ReferenceDay(day.InYear(year)) : new CalendarYear(year);
    }

    private static AnnualDate? DayIn(string text)
    {
        if (Numbered.Match(text) is { Success: true } numbered) return DayOf(numbered, NumberOf(numbered, "month"));
        return Named.Match(text) is { Success: true } named ? DayOf(named, Array.IndexOf(Months, named.Groups["month"].Value) + 1) : null;
    }

    private static AnnualDate? DayOf(Match match, int month)
    {
        var day = NumberOf(match, "day");
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2023, month) ? new(month, day) : null;
    }

    private static int NumberOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<begins>\d{4})/(?<ends>\d{2})$")]
    private static partial Regex SchoolYearForm { get; }

    [GeneratedRegex(@"Stichtag:? (?<day>\d{1,2})\.(?<month>\d{1,2})\.")]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"Stichtag:? (?<day>\d{1,2})\. (?<month>\p{Lu}\p{L}+)")]
    private static partial Regex Named { get; }
}
