namespace KommunalesBildungsmanagement.Funding.Calculations.Reductions;

/// <summary>The grant after Nr. 2 of the ANBest.</summary>
/// <param name="NewGrant">The grant that remains, from zero to the grant; in cents, half away from zero.</param>
/// <param name="ReducedBy">By how much it falls; zero if it stays.</param>
/// <param name="Repayable">What was paid out beyond the remaining grant; <see langword="null"/> if it is not known what was paid out.</param>
/// <param name="Effect">How a reduction takes effect.</param>
public sealed record GrantReduction(Money NewGrant, Money ReducedBy, Money? Repayable, ReductionEffect Effect);
