namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>A sentence that somebody wants to say about a measure.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Step">On which step.</param>
/// <param name="Statement">The sentence.</param>
public sealed record ImpactClaim(ClaimKind Kind, ImpactStep Step, LocalizedText Statement);
