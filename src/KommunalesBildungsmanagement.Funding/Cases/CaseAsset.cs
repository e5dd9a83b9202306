namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>An object acquired in a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Asset">It.</param>
public sealed record CaseAsset(FundingCase Case, Asset Asset);
