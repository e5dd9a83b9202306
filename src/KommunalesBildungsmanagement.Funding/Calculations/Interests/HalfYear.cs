namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Half a calendar year: the time one Basiszinssatz holds, since it changes on 1 January and 1 July only (§ 247 Abs. 1 BGB).</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="IsSecond">Whether it is the half from July to December.</param>
public readonly record struct HalfYear(int Year, bool IsSecond)
{
    /// <summary>1 January or 1 July.</summary>
    public LocalDate First => new(Year, IsSecond ? 7 : 1, 1);

    /// <summary>30 June or 31 December.</summary>
    public LocalDate Last => IsSecond ? new(Year, 12, 31) : new(Year, 6, 30);

    /// <summary>The half-year after it.</summary>
    public HalfYear Next => IsSecond ? new(Year + 1, false) : new(Year, true);

    /// <summary>The half-year in words: "1. Halbjahr 2024".</summary>
    public LocalizedText Text => Words.Of(
        IsSecond ? "2. Halbjahr {0}" : "1. Halbjahr {0}", IsSecond ? "second half of {0}" : "first half of {0}", Words.Number(Year));

    /// <summary>The half-year of a day.</summary>
    /// <param name="day">The day.</param>
    public static HalfYear Of(LocalDate day) => new(day.Year, day.Month > 6);
}
