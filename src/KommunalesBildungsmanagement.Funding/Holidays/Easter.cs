namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>Easter Sunday of the Gregorian calendar, on which seven German holidays hang.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    /// <remarks>
    /// The computus in the form of the "anonymous Gregorian algorithm" (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8): the
    /// Sunday after the first ecclesiastical full moon on or after 21 March.
    /// </remarks>
    /// <param name="year">The year.</param>
    public static LocalDate SundayOf(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = (year / 100, year % 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
