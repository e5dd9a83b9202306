namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>A cost, or part of it, charged to a funded case.</summary>
/// <param name="Case">The case: programme and grant number, not blank.</param>
/// <param name="Item">Key of the cost item, not blank.</param>
/// <param name="Charged">What is charged to the case as eligible cost.</param>
/// <param name="GrantShare">The share of it that the grant pays, 0 to 1; the rest is the recipient's own.</param>
public sealed record CostClaim(string Case, string Item, Money Charged, decimal GrantShare)
{
    /// <summary>The case, not blank.</summary>
    public string Case { get; init => field = Require.Text(value); } = Require.Text(Case, nameof(Case));

    /// <summary>Key of the cost item, not blank.</summary>
    public string Item { get; init => field = Require.Text(value); } = Require.Text(Item, nameof(Item));

    /// <summary>The share that the grant pays, 0 to 1.</summary>
    public decimal GrantShare { get; init => field = Require.Share(value); } = Require.Share(GrantShare, nameof(GrantShare));
}
