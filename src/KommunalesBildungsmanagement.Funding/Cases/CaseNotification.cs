namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>An event of a case that had to be reported, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Event">It.</param>
public sealed record CaseNotification(FundingCase Case, CaseEvent Event);
