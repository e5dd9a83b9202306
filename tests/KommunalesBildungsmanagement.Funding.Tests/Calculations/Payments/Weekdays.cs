namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Payments;

/// <summary>Monday to Friday.</summary>
internal sealed class Weekdays : WorkingDays
{
    public override bool Contains(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
