namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>Another day to which the same norms lead when they are read otherwise.</summary>
/// <param name="Last">The last day of the period by that reading, not shifted.</param>
/// <param name="Text">What is read otherwise.</param>
/// <param name="Source">The norm that is open.</param>
public sealed record OtherReading(LocalDate Last, LocalizedText Text, Citation Source);
