using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>What was known of a case from a day on. Equality is by value.</summary>
/// <param name="RecordedOn">The day it was recorded.</param>
/// <param name="Case">The case as it was known then.</param>
public sealed record CaseState(LocalDate RecordedOn, FundingCase Case);
