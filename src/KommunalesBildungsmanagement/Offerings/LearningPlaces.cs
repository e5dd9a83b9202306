namespace KommunalesBildungsmanagement.Offerings;

/// <summary>
/// Where learning takes place (OEH list of location types, CC0; club, leisure and family after the cooperation agreement of Ostallgäu and
/// Kaufbeuren).
/// </summary>
public static class LearningPlaces
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "learning-places", "2026-11", new("Lernorte", "learning places"),
        ("kindergarten", "Kindertagesstätte", "day-care centre"),
        ("school", "Schule", "school"),
        ("vocational-school", "berufliche Schule", "vocational school"),
        ("university", "Hochschule", "university"),
        ("adult-education-centre", "Volkshochschule", "adult education centre"),
        ("company", "Betrieb", "company"),
        ("library", "Bibliothek", "library"),
        ("museum", "Museum", "museum"),
        ("guidance-centre", "Beratungsstelle", "guidance centre"),
        ("community-centre", "Mehrgenerationenhaus oder Familienzentrum", "community or family centre"),
        ("club", "Verein", "club"),
        ("leisure", "Freizeit", "leisure"),
        ("family", "Familie", "family"));
}
