namespace KommunalesBildungsmanagement.Provenances;

/// <summary>
/// When somebody last made sure that a record is right, and for how long that is good enough. The inventory of offerings is continuous, so
/// records grow stale.
/// </summary>
/// <param name="LastVerifiedOn">The day of the last check; <see langword="null"/> if nobody has checked.</param>
/// <param name="StaleAfterDays">After how many days it counts as stale; more than 0.</param>
public sealed record Freshness(LocalDate? LastVerifiedOn, int StaleAfterDays = 365)
{
    /// <summary>After how many days it counts as stale; more than 0.</summary>
    public int StaleAfterDays { get; init => field = Positive(value); } = Positive(StaleAfterDays);

    /// <summary>Whether the record is fresh on a day: unknown if nobody has ever checked it.</summary>
    /// <param name="day">The day.</param>
    public Truth IsFreshOn(LocalDate day) =>
        LastVerifiedOn is { } verified ? Truth.Of(Period.DaysBetween(verified, day) <= StaleAfterDays) : Truth.Unknown;

    private static int Positive(int days) => days > 0
        ? days
        : throw Require.Broken(
            "freshness.days", nameof(StaleAfterDays), days.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Die Frist beträgt mindestens einen Tag.", "The limit is at least one day."),
            new("Eine Zahl größer als 0 angeben.", "State a number greater than 0."));
}
