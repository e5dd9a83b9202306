namespace KommunalesBildungsmanagement.Matching;

/// <summary>What the effect of a measure rests on.</summary>
/// <param name="Grade">How well it is known.</param>
/// <param name="Text">What is known, and where that stands.</param>
public sealed record GradedEvidence(EvidenceGrade Grade, LocalizedText Text);
