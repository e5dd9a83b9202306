using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Resolutions;

/// <summary>A pack of rules that applies to a case, and why.</summary>
/// <param name="Pack">The rules.</param>
/// <param name="ReferenceDate">The day that chooses their versions: that of the edition or of the notice.</param>
/// <param name="Reason">Why they apply.</param>
public sealed record AppliedRules(RulePack Pack, LocalDate ReferenceDate, LocalizedText Reason);
