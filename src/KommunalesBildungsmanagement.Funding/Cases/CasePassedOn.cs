namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Money passed on in a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="PassedOn">It.</param>
public sealed record CasePassedOn(FundingCase Case, PassedOnGrant PassedOn);
