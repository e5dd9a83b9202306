namespace KommunalesBildungsmanagement.Profiles;

/// <summary>Stations of an education biography.</summary>
public static class EducationStages
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "education-stages", "2026-11", new("Bildungsstationen", "education stages"),
        ("family", "Familie", "family"),
        ("day-care", "Kindertagesbetreuung", "day care"),
        ("primary-school", "Grundschule", "primary school"),
        ("secondary-school", "weiterführende Schule", "secondary school"),
        ("prevocational", "Berufsvorbereitung", "prevocational training"),
        ("vocational-training", "Berufsausbildung", "vocational training"),
        ("study", "Studium", "study"),
        ("work", "Erwerbstätigkeit", "work"),
        ("continuing-education", "Weiterbildung", "continuing education"),
        ("between", "zurzeit keine Schule, Ausbildung oder Arbeit", "currently no school, training or work"),
        ("after-work", "nach dem Erwerbsleben", "after working life"));
}
