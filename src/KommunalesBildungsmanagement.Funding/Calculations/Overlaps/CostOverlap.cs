namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>A cost charged to several cases for more than it was.</summary>
/// <param name="Item">The cost.</param>
/// <param name="Claims">The claims, ordered by case.</param>
/// <param name="Charged">Sum of the claims.</param>
/// <param name="Excess">What is claimed beyond the cost.</param>
public sealed record CostOverlap(CostItem Item, ValueList<CostClaim> Claims, Money Charged, Money Excess);
