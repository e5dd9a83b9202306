namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Calendar days of 365 or, in a leap year, 366: act/act.</summary>
public sealed record ActualDaysActual : IDayCount
{
    /// <inheritdoc/>
    public LocalizedText Name => LocalizedText.Same("act/act");

    /// <inheritdoc/>
    public Citation Source { get; } = new("Zinsmethode act/act", "§ 187 Abs. 1 BGB", null, null, Confidence.Unverified);

    /// <inheritdoc/>
    public int Days(LocalDate after, LocalDate through) => Period.DaysBetween(after, through);

    /// <inheritdoc/>
    public int DaysOfYear(int year) => CalendarSystem.Iso.GetDaysInYear(year);
}
