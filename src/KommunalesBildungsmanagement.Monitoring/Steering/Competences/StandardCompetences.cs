using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Competences;

/// <summary>
/// What is commonly said about competences in school matters. Both statements are unverified here and differ by Land and by kind of school, so
/// they make people ask and decide nothing. A host adds what its school law says, with the source.
/// </summary>
public static class StandardCompetences
{
    private static readonly Provenance Memory = new() { Source = "Allgemeine Kenntnis, nicht geprüft; maßgeblich ist das Schulrecht des Landes" };

    /// <summary>Inner school matters belong to the Land. Unverified.</summary>
    public static CompetenceStatement InnerSchoolMatters { get; } =
        new(SteeringMatters.InnerSchoolMatters, Memory, Confidence.Unverified) { Level = GovernmentLevel.State };

    /// <summary>
    /// Outer school matters belong to the Schulträger, as a rule a municipality; the Landkreis is often not that of all kinds of school.
    /// Unverified.
    /// </summary>
    public static CompetenceStatement OuterSchoolMatters { get; } =
        new(SteeringMatters.OuterSchoolMatters, Memory, Confidence.Unverified) { Level = GovernmentLevel.Municipal };

    /// <summary>Both.</summary>
    public static ValueList<CompetenceStatement> All { get; } = [InnerSchoolMatters, OuterSchoolMatters];
}
