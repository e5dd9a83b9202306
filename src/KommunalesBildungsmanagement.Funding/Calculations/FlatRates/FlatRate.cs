using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>Pauschalsatz, a simplified cost option: a share of a base that covers other costs without vouchers.</summary>
/// <param name="Base">Of what.</param>
/// <param name="Rate">The share, 0 to 1.</param>
/// <param name="Covers">What it pays for.</param>
/// <param name="Source">The norm or the notice.</param>
public sealed record FlatRate(FlatRateBase Base, decimal Rate, FlatRateCover Covers, Citation Source)
{
    /// <summary>The share, 0 to 1.</summary>
    [Unit("1")]
    public decimal Rate { get; init => field = Require.Share(value); } = Require.Share(Rate, nameof(Rate));
}
