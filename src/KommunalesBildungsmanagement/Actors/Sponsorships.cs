namespace KommunalesBildungsmanagement.Actors;

/// <summary>Trägerschaft (after the OEH list of sponsorship, CC0).</summary>
public static class Sponsorships
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "sponsorships", "2026-11", new("Trägerschaften", "sponsorships"),
        ("public", "öffentlich", "public"),
        ("independent", "frei", "independent"),
        ("non-profit", "gemeinnützig", "non-profit"),
        ("commercial", "privatgewerblich", "commercial"));
}
