namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What was measured of one person before and after.</summary>
/// <param name="Person">Pseudonym, not blank; each person once.</param>
/// <param name="Before">Value before.</param>
/// <param name="After">Value after.</param>
public sealed record PersonChange(string Person, double Before, double After)
{
    /// <summary>Pseudonym, not blank.</summary>
    public string Person { get; init => field = Require.Text(value); } = Require.Text(Person);

    /// <summary>After less before.</summary>
    public double Change => After - Before;
}
