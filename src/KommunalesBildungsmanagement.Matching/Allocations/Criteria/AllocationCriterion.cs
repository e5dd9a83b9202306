namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something that gives points by the published priority rules.</summary>
/// <param name="Id">Stable id within the rules, e.g. <c>single-parent</c>.</param>
/// <param name="Label">What gives points, in words.</param>
/// <param name="MostPoints">The most points that it can give; 0 to 1,000,000. The least is zero.</param>
public sealed record AllocationCriterion(string Id, LocalizedText Label, int MostPoints);
