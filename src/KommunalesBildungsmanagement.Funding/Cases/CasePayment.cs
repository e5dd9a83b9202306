namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Money drawn in a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Payment">It.</param>
public sealed record CasePayment(FundingCase Case, Payment Payment);
