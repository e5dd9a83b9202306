namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What was measured of one person.</summary>
/// <param name="Person">Pseudonym, not blank; each person once.</param>
/// <param name="Value">The value; 0 or 1 for no and yes.</param>
public sealed record PersonValue(string Person, double Value)
{
    /// <summary>Pseudonym, not blank.</summary>
    public string Person { get; init => field = Require.Text(value); } = Require.Text(Person);

    /// <summary>What was known of the person before the measure, in the same order for everybody, e.g. age and first test.</summary>
    public ValueList<double> Covariates { get; init; } = [];
}
