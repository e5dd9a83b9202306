namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>One line of the financing plan of a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Line">It.</param>
public sealed record CaseLine(FundingCase Case, BudgetLine Line);
