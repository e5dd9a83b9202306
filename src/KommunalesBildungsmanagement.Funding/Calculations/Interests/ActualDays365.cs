namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Calendar days, and every year has 365: act/365.</summary>
public sealed record ActualDays365 : IDayCount
{
    /// <inheritdoc/>
    public LocalizedText Name => LocalizedText.Same("act/365");

    /// <inheritdoc/>
    public Citation Source { get; } = new("Zinsmethode act/365", "§ 187 Abs. 1 BGB", null, null, Confidence.Unverified);

    /// <inheritdoc/>
    public int Days(LocalDate after, LocalDate through) => Period.DaysBetween(after, through);

    /// <inheritdoc/>
    public int DaysOfYear(int year) => 365;
}
