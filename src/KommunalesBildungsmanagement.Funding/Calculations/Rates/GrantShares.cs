namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>What a grant may pay at most of an eligible total, and what is left to the recipient.</summary>
/// <param name="EligibleTotal">The eligible total.</param>
/// <param name="Ceiling">The highest grant in whole cents: rate × total, rounded down.</param>
/// <param name="OwnShare">The rest.</param>
public sealed record GrantShares(Money EligibleTotal, Money Ceiling, Money OwnShare)
{
    /// <summary>Whether a grant keeps the ceiling.</summary>
    /// <param name="grant">The grant.</param>
    public bool Allows(Money grant) => grant <= Ceiling;
}
