namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>A publication of a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Publication">It.</param>
public sealed record CasePublication(FundingCase Case, Publication Publication);
