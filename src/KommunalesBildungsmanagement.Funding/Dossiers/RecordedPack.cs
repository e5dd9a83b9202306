namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>A rule set that was applied, and the day that chose its versions. Equality is by value.</summary>
/// <param name="RuleSet">Id of the rule set.</param>
/// <param name="ReferenceDate">The day that chose its versions.</param>
public sealed record RecordedPack(string RuleSet, LocalDate ReferenceDate);
