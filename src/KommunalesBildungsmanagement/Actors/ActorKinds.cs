namespace KommunalesBildungsmanagement.Actors;

/// <summary>Kinds of education actor: an open list, because a landscape always has one more.</summary>
public static class ActorKinds
{
    /// <summary>Bildungsbüro.</summary>
    public const string EducationOffice = "education-office";

    /// <summary>Town or Landkreis as a legal body.</summary>
    public const string Municipality = "municipality";

    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "actor-kinds", "2026-11", new("Akteursarten", "kinds of actor"),
        new VocabularyEntry(Municipality, new("Kommune", "municipality")),
        new VocabularyEntry("department", new("Amt oder Fachbereich", "department")) { Broader = Municipality },
        new VocabularyEntry(EducationOffice, new("Bildungsbüro", "education office")) { Broader = Municipality },
        new VocabularyEntry("politics", new("Politik und Gremien", "politics and councils")),
        new VocabularyEntry("school-supervision", new("Schulaufsicht", "school supervision")),
        new VocabularyEntry("employment-agency", new("Agentur für Arbeit oder Jobcenter", "employment agency or job centre")),
        new VocabularyEntry("day-care-centre", new("Kindertagesstätte", "day-care centre")),
        new VocabularyEntry("school", new("Schule", "school")),
        new VocabularyEntry("vocational-school", new("berufliche Schule", "vocational school")) { Broader = "school" },
        new VocabularyEntry("university", new("Hochschule", "university")),
        new VocabularyEntry("adult-education-centre", new("Volkshochschule", "adult education centre")),
        new VocabularyEntry("continuing-education-provider", new("Weiterbildungsträger", "continuing education provider")),
        new VocabularyEntry("chamber", new("Kammer", "chamber")),
        new VocabularyEntry("company", new("Unternehmen", "company")),
        new VocabularyEntry("trade-union", new("Gewerkschaft", "trade union")),
        new VocabularyEntry("welfare-association", new("Wohlfahrtsverband", "welfare association")),
        new VocabularyEntry("religious-community", new("Kirche oder Religionsgemeinschaft", "church or religious community")),
        new VocabularyEntry("foundation", new("Stiftung", "foundation")),
        new VocabularyEntry("club", new("Verein oder Verband", "club or association")),
        new VocabularyEntry("migrant-organisation", new("Migrantenorganisation", "migrant organisation")),
        new VocabularyEntry("library", new("Bibliothek", "library")),
        new VocabularyEntry("music-school", new("Musikschule", "music school")),
        new VocabularyEntry("museum", new("Museum", "museum")),
        new VocabularyEntry("guidance-centre", new("Bildungsberatungsstelle", "guidance centre")),
        new VocabularyEntry("volunteer-initiative", new("Ehrenamtsinitiative", "volunteer initiative")),
        new VocabularyEntry("transfer-agency", new("Transferagentur oder REAB", "transfer agency")),
        new VocabularyEntry("research", new("Forschung", "research")),
        new VocabularyEntry("network", new("Netzwerk", "network")),
        new VocabularyEntry("ministry", new("Ministerium", "ministry")));
}
