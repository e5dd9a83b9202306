namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Zinsmethode: how days of interest are counted. ANBest and § 49a VwVfG name none, so none is the default.</summary>
/// <remarks>All methods leave out the day of the event and count the last day (§ 187 Abs. 1 BGB). Implementations are immutable and additive:
/// days of two adjoining stretches of one year are the days of both together.</remarks>
public interface IDayCount
{
    /// <summary>The method in words.</summary>
    LocalizedText Name { get; }

    /// <summary>Where the method comes from.</summary>
    Citation Source { get; }

    /// <summary>Days of interest.</summary>
    /// <param name="after">The day before the first day that counts.</param>
    /// <param name="through">The last day that counts, in the same calendar year as the first.</param>
    int Days(LocalDate after, LocalDate through);

    /// <summary>How many days a year has.</summary>
    /// <param name="year">The calendar year.</param>
    int DaysOfYear(int year);
}
