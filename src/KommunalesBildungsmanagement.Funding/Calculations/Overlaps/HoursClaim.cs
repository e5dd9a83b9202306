namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>Hours of a person claimed in a funded case.</summary>
/// <param name="Case">The case: programme and grant number, not blank.</param>
/// <param name="Person">A pseudonym of the host, not blank, never a name.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="Hours">Hours claimed, zero or more.</param>
/// <param name="Amount">What is charged for them.</param>
public sealed record HoursClaim(string Case, string Person, LocalDate First, LocalDate Last, decimal Hours, Money Amount)
{
    /// <summary>The case, not blank.</summary>
    public string Case { get; init => field = Require.Text(value); } = Require.Text(Case, nameof(Case));

    /// <summary>A pseudonym of the host, not blank.</summary>
    [PersonalData]
    public string Person { get; init => field = Require.Text(value); } = Require.Text(Person, nameof(Person));

    /// <summary>Hours claimed, zero or more.</summary>
    [Unit("h")]
    public decimal Hours { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Hours, nameof(Hours));
}
