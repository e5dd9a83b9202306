namespace KommunalesBildungsmanagement.Matching;

/// <summary>How many items came to which verdict.</summary>
/// <param name="Suitable">All requirements are met.</param>
/// <param name="SuitableIf">A measure removes what stands against it.</param>
/// <param name="NeedsClarification">Something that matters is unknown.</param>
/// <param name="NotSuitable">A requirement is surely not met.</param>
public readonly record struct VerdictCounts(int Suitable, int SuitableIf, int NeedsClarification, int NotSuitable);
