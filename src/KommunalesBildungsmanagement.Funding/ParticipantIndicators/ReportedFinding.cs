namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>What a rule says about figures of a report. Equality is by value; immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Figures">Which figures, by their codes.</param>
/// <param name="Verdict">The verdict.</param>
[ResultMatters]
public sealed record ReportedFinding(RuleEntry Rule, string Figures, RuleVerdict Verdict);
