namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>A norm that had a part in a day, and what it says for the case. Equality by both parts.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Words">What it says, in one sentence.</param>
public sealed record AppliedNorm(Citation Source, LocalizedText Words);
