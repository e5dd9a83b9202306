namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>The part of an interest period that lies in one half-year.</summary>
/// <param name="First">The first day that counts.</param>
/// <param name="Last">The last day that counts.</param>
/// <param name="Days">Days of interest by the method.</param>
/// <param name="DaysOfYear">Days of a year by the method.</param>
/// <param name="BaseRate">The Basiszinssatz.</param>
/// <param name="Percent">The rate in percent a year: five percentage points more.</param>
public sealed record InterestSegment(
    LocalDate First, LocalDate Last, int Days, int DaysOfYear, BaseRate BaseRate, [property: Unit("%")] decimal Percent);
