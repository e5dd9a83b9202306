using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>How somebody has rated a component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Level">How far it has grown.</param>
public sealed record ComponentRating(DkbmComponent Component, MaturityLevel Level)
{
    /// <summary>What the rating rests on; without any it is an opinion, and the assessment says so.</summary>
    public ValueList<Evidence> Evidence { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Why, in words.</summary>
    public LocalizedText? Reason { get; init; }
}
