namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>A later due date that the law may grant, but does not surely grant: plan without it.</summary>
/// <param name="NominalDue">The day by that reading, not shifted.</param>
/// <param name="LegalDue">The last day by that reading; <see langword="null"/> where no calendar tells.</param>
/// <param name="Text">What is open, with both days.</param>
/// <param name="Source">The norm that is open.</param>
public sealed record Ambiguity(LocalDate NominalDue, LocalDate? LegalDue, LocalizedText Text, Citation Source);
