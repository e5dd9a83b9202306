namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>A cost booked as actual cost of a project.</summary>
/// <param name="Key">The voucher or position, not blank.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The amount.</param>
public sealed record BookedCost(string Key, CostKind Kind, Money Amount)
{
    /// <summary>The voucher or position, not blank.</summary>
    public string Key { get; init => field = Require.Text(value); } = Require.Text(Key, nameof(Key));
}
