using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Kinds of bodies; open, because municipalities name and cut them differently. Which of them decides is said by each body itself.</summary>
public static class GovernanceBodyKinds
{
    /// <summary>Stadtrat, Kreistag.</summary>
    public const string Council = "council";

    /// <summary>Ausschuss.</summary>
    public const string CouncilCommittee = "council-committee";

    /// <summary>Lenkungskreis, Steuerungsgruppe.</summary>
    public const string SteeringCommittee = "steering-committee";

    /// <summary>Bildungsbeirat.</summary>
    public const string AdvisoryBoard = "advisory-board";

    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "governance-body-kinds", "2026-11", new("Gremienarten", "kinds of bodies"),
        (Council, "Stadtrat oder Kreistag", "council"),
        (CouncilCommittee, "Ausschuss", "council committee"),
        (SteeringCommittee, "Lenkungskreis oder Steuerungsgruppe", "steering committee"),
        (AdvisoryBoard, "Bildungsbeirat", "advisory board"),
        ("education-conference", "Bildungskonferenz", "education conference"),
        ("working-group", "Arbeitskreis", "working group"));
}
