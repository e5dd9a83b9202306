namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>Fördersatz: the share of the eligible total that a grant may reach.</summary>
/// <param name="Share">The share, 0 to 1.</param>
/// <param name="Source">Where it comes from: the programme, or the notice, which prevails.</param>
public sealed record GrantRate(decimal Share, Citation Source)
{
    /// <summary>The share, 0 to 1.</summary>
    [Unit("1")]
    public decimal Share { get; init => field = Require.Share(value); } = Require.Share(Share, nameof(Share));
}
