namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>
/// A month of 30 days and a year of 360: 30/360. The VV-BHO prescribe it for claims of the Bund, from the day after the event, a revocation or
/// payment among them.
/// </summary>
/// <remarks>The 31st and the last day of February count as the 30th, so that every month has 30 days. How single days around them count, the
/// VV-BHO do not say.</remarks>
public sealed record Thirty360 : IDayCount
{
    /// <inheritdoc/>
    public LocalizedText Name => LocalizedText.Same("30/360");

    /// <inheritdoc/>
    public Citation Source { get; } = new(
        "VV-BHO, Allgemeine Zinsvorschriften", "Nr. 1, 2.1.2, 2.2", null,
        "http://www.verwaltungsvorschriften-im-internet.de/BMF-IIA3-20181002-H-05-01-2-KF-008-A002.htm", Confidence.Read);

    /// <inheritdoc/>
    public int Days(LocalDate after, LocalDate through) => Position(through) - Position(after);

    /// <inheritdoc/>
    public int DaysOfYear(int year) => 360;

    private static int Position(LocalDate day)
    {
        var isLast = day == day.With(DateAdjusters.EndOfMonth);
        return (360 * day.Year) + (30 * day.Month) + (isLast ? 30 : Math.Min(day.Day, 30));
    }
}
