namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>Eligible direct costs of a project.</summary>
/// <param name="Staff">Direct staff costs.</param>
/// <param name="Other">Other direct costs.</param>
public sealed record DirectCosts(Money Staff, Money Other)
{
    /// <summary>Both together.</summary>
    public Money Sum => Staff + Other;
}
