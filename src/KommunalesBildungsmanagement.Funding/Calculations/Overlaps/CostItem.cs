namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>A cost that arose once: a voucher, a month's salary.</summary>
/// <param name="Key">Key of the host, not blank, without names of people.</param>
/// <param name="Amount">What it cost in all.</param>
public sealed record CostItem(string Key, Money Amount)
{
    /// <summary>Key of the host, not blank.</summary>
    public string Key { get; init => field = Require.Text(value); } = Require.Text(Key, nameof(Key));
}
