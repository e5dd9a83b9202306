namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>A contract of a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Procurement">It.</param>
public sealed record CaseProcurement(FundingCase Case, Procurement Procurement);
