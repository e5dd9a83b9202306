namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>A table that a case publishes, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Table">It.</param>
public sealed record CaseTable(FundingCase Case, PublishedTable Table);
