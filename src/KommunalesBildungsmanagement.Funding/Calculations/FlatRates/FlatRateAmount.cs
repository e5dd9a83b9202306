namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>What a flat rate comes to.</summary>
/// <param name="Base">The base it is a share of.</param>
/// <param name="Flat">The flat amount in whole cents, rounded down: the rate is a ceiling.</param>
/// <param name="EligibleTotal">Direct costs that stay beside it, and the flat amount.</param>
public sealed record FlatRateAmount(Money Base, Money Flat, Money EligibleTotal);
