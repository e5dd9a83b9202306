namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>The hours a person worked in a stretch of time, over all tasks: as a rule a month of the time sheet.</summary>
/// <param name="Person">A pseudonym of the host, not blank, never a name.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="Hours">Hours worked, zero or more.</param>
public sealed record WorkedHours(string Person, LocalDate First, LocalDate Last, decimal Hours)
{
    /// <summary>A pseudonym of the host, not blank.</summary>
    [PersonalData]
    public string Person { get; init => field = Require.Text(value); } = Require.Text(Person, nameof(Person));

    /// <summary>Hours worked, zero or more.</summary>
    [Unit("h")]
    public decimal Hours { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Hours, nameof(Hours));

    internal bool Holds(HoursClaim claim) => claim.Person == Person && First <= claim.First && claim.Last <= Last;
}
