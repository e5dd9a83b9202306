namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>A data source of a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Source">It.</param>
public sealed record CaseDataSource(FundingCase Case, DataSource Source);
