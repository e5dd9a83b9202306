using System;
using System.Globalization;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A day of the Gregorian calendar, years 1 to 9999.</summary>
internal readonly record struct Day
{
    private static readonly DateTime Start = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly DateTime _date;

    private Day(DateTime date) => _date = date;

    /// <summary>The day as a date of System, at midnight.</summary>
    public DateTime Date => _date;

    /// <summary>Days since 1970-01-01.</summary>
    public long Number => (long)(_date - Start).TotalDays;

    public string German => _date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public string English => _date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Year, month and day as arguments.</summary>
    public string Arguments => _date.ToString("yyyy, M, d", CultureInfo.InvariantCulture).Replace(" 0", " ");

    public static Day Of(DateTime date) => new(date.Date);

    public static Day Of(long number) => new(Start.AddDays(number));

    /// <summary>The day with a number, if it lies in the years 1 to 9999.</summary>
    public static Day? TryOf(System.Numerics.BigInteger number) => number >= -719_162 && number <= 2_932_896 ? Of((long)number) : null;

    /// <summary>The day, if there is such a day.</summary>
    public static Day? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Day(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified))
            : null;

    /// <summary>A day written as yyyy-MM-dd, if it is one.</summary>
    public static Day? Parse(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new Day(date) : null;

    /// <summary>yyyy-MM-dd.</summary>
    public override string ToString() => _date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
