namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>What the remarks of a review rest on.</summary>
internal static class ReviewSources
{
    public static LocalizedText Designs { get; } = new(
        "Rangfolge der Untersuchungsdesigns D0 bis D7 (docs/impact.md)", "ranking of designs D0 to D7 (docs/impact.md)");

    public static LocalizedText Steps { get; } = new("Wirkungstreppe (PHINEO, Kursbuch Wirkung)", "steps of impact (PHINEO, Kursbuch Wirkung)");

    public static LocalizedText Confidentiality { get; } = new(
        "§ 16 BStatG, Mindestfallzahl 3 (Praxis der Bundesagentur für Arbeit)", "section 16 BStatG, minimum of 3 cases (practice of the "
            + "Bundesagentur für Arbeit)");

    public static LocalizedText SmallGroups { get; } = new(
        "Konvention: unter 10 Personen keine Prozentwerte, unter 30 nur mit Unsicherheitsbereich",
        "convention: below 10 persons no percentages, below 30 with an interval only");

    public static LocalizedText Reporting { get; } = new("Konvention: Ausfälle berichten", "convention: report attrition");
}
