namespace KommunalesBildungsmanagement.Actors;

/// <summary>Roles that actors have in measures and networks: who starts, who coordinates and who carries out are three questions.</summary>
public static class ActorRoles
{
    /// <summary>Gives the first push.</summary>
    public const string Initiator = "initiator";

    /// <summary>Coordinates.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>Carries it out.</summary>
    public const string Implementer = "implementer";

    /// <summary>Pays for it.</summary>
    public const string Funder = "funder";

    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "actor-roles", "2026-11", new("Rollen", "roles"),
        (Initiator, "Initiatorin", "initiator"),
        (Coordinator, "Koordinatorin", "coordinator"),
        (Implementer, "Durchführende", "implementer"),
        ("partner", "Partnerin", "partner"),
        (Funder, "Förderin", "funder"),
        ("multiplier", "Multiplikatorin", "multiplier"),
        ("data-supplier", "Datenlieferantin", "data supplier"));
}
