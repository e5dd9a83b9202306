using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>The deadline of a finding.</summary>
/// <param name="Due">When it ends; <see langword="null"/> if that is not known.</param>
/// <param name="DoneOn">The day it was done; <see langword="null"/> as long as it was not.</param>
/// <param name="Filing">The submission with its extension, evidence and function in charge; <see langword="null"/> if it is none.</param>
public sealed record CaseDeadline(RuleDue? Due, LocalDate? DoneOn, Filing? Filing);
