using System.Globalization;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Periods of years.</summary>
internal static class RegionalPeriods
{
    public static ReportingPeriod Of(RegionalPeriod kind, int year) => kind switch
    {
        RegionalPeriod.SchoolYearEnding => new SchoolYear(year),
        RegionalPeriod.SchoolYearBeginning => new SchoolYear(year + 1),
        _ => new CalendarYear(year),
    };

    /// <summary>A year from 1900 to 2199, so that every kind of period can be formed.</summary>
    public static bool TryRead(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2200;
}
