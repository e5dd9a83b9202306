namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>The submission of accounts to the Commission that Art. 140 VO (EU) 1303/2013 counts from.</summary>
/// <param name="SubmittedOn">The day of submission.</param>
/// <param name="IsFinal">Whether they hold the final expenditure of the completed operation; <see langword="null"/> if not known.</param>
/// <param name="EligibleTotal">Total eligible expenditure of the operation.</param>
public sealed record EsfAccounts(LocalDate SubmittedOn, bool? IsFinal, Money EligibleTotal);
