namespace KommunalesBildungsmanagement.Funding.Tests.Holidays;

/// <summary>The holidays of the Länder once more, written down from the laws without the library: days of the year and distances from Easter Sunday.</summary>
internal static class HolidayTables
{
    /// <summary>Länder by key: fixed days as MM-dd, then days from Easter Sunday. What changed over the years stands in <see cref="Of"/>.</summary>
    private static readonly Dictionary<string, (string Fixed, int[] FromEaster)> Laws = new()
    {
        ["01"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50]),
        ["02"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50]),
        ["03"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50]),
        ["04"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50]),
        ["05"] = ("01-01 05-01 10-03 11-01 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["06"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["07"] = ("01-01 05-01 10-03 11-01 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["08"] = ("01-01 01-06 05-01 10-03 11-01 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["09"] = ("01-01 01-06 05-01 10-03 11-01 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["10"] = ("01-01 05-01 08-15 10-03 11-01 12-25 12-26", [-2, 1, 39, 50, 60]),
        ["11"] = ("01-01 05-01 10-03 12-25 12-26", [-2, 1, 39, 50]),
        ["12"] = ("01-01 05-01 10-03 10-31 12-25 12-26", [-2, 0, 1, 39, 49, 50]),
        ["13"] = ("01-01 05-01 10-03 10-31 12-25 12-26", [-2, 1, 39, 50]),
        ["14"] = ("01-01 05-01 10-03 10-31 12-25 12-26", [-2, 1, 39, 50]),
        ["15"] = ("01-01 01-06 05-01 10-03 10-31 12-25 12-26", [-2, 1, 39, 50]),
        ["16"] = ("01-01 05-01 10-03 10-31 12-25 12-26", [-2, 1, 39, 50]),
    };

    private static readonly string[] Repentance =
    [
        "2015-11-18", "2016-11-16", "2017-11-22", "2018-11-21", "2019-11-20", "2020-11-18", "2021-11-17", "2022-11-16", "2023-11-22", "2024-11-20", "2025-11-19",
        "2026-11-18", "2027-11-17", "2028-11-22", "2029-11-21", "2030-11-20", "2031-11-19", "2032-11-17", "2033-11-16", "2034-11-22", "2035-11-21",
    ];

    public static TheoryData<int, int, int> EasterSundays => new()
    {
        { 2015, 4, 5 }, { 2016, 3, 27 }, { 2017, 4, 16 }, { 2018, 4, 1 }, { 2019, 4, 21 }, { 2020, 4, 12 }, { 2021, 4, 4 },
        { 2022, 4, 17 }, { 2023, 4, 9 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 }, { 2027, 3, 28 }, { 2028, 4, 16 },
        { 2029, 4, 1 }, { 2030, 4, 21 }, { 2031, 4, 13 }, { 2032, 3, 28 }, { 2033, 4, 17 }, { 2034, 4, 9 }, { 2035, 3, 25 },
    };

    public static IEnumerable<string> States => Laws.Keys;

    public static IEnumerable<LocalDate> Of(string state, LocalDate easter)
    {
        var year = easter.Year;
        var days = Laws[state].Fixed.Split(' ').Select(d => new LocalDate(year, int.Parse(d[..2], null), int.Parse(d[3..], null))).ToHashSet();
        days.UnionWith(Laws[state].FromEaster.Select(easter.PlusDays));
        if (year == 2017 || (year >= 2018 && state is ("01" or "02" or "03" or "04"))) days.Add(new(year, 10, 31));
        if (state == "11" && year >= 2019) days.Add(new(year, 3, 8));
        if (state == "13" && year >= 2023) days.Add(new(year, 3, 8));
        if (state == "11" && year is (2020 or 2025)) days.Add(new(year, 5, 8));
        if (state == "11" && year == 2028) days.Add(new(year, 6, 17));
        if (state == "16" && year >= 2019) days.Add(new(year, 9, 20));
        if (state == "14") days.Add(NodaTime.Text.LocalDatePattern.Iso.Parse(Repentance[year - 2015]).Value);
        return days.Order();
    }
}
