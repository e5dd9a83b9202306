namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Kinds of offering: the upper terms of the OEH list of education opportunities (CC0), and two that it lacks.</summary>
public static class OfferingKinds
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "offering-kinds", "2026-11", new("Angebotsarten", "kinds of offering"),
        new VocabularyEntry("education-programme", new("Bildungsgang", "education programme")),
        new VocabularyEntry("course-series", new("Lehrgang oder Bildungsprogramm", "course series")),
        new VocabularyEntry("course", new("Kurs", "course")),
        new VocabularyEntry("language-course", new("Sprachkurs", "language course")) { Broader = "course" },
        new VocabularyEntry("integration-course", new("Integrationskurs", "integration course")) { Broader = "language-course" },
        new VocabularyEntry("basic-education", new("Grundbildungskurs", "basic education course")) { Broader = "course" },
        new VocabularyEntry("workshop", new("Workshop", "workshop")) { Broader = "course" },
        new VocabularyEntry("guidance", new("Bildungsberatung", "education guidance")),
        new VocabularyEntry("career-orientation", new("Berufsorientierung", "career orientation")),
        new VocabularyEntry("learning-support", new("Lernförderung und Nachhilfe", "learning support")),
        new VocabularyEntry("child-and-youth-education", new("Kinder- und Jugendbildung", "education of children and young people")),
        new VocabularyEntry("early-support", new("Frühförderung und Eltern-Kind-Kurs", "early support, parent and child course"))
        {
            Broader = "child-and-youth-education",
        },
        new VocabularyEntry("music-school", new("Musikschulunterricht", "music school")) { Broader = "child-and-youth-education" },
        new VocabularyEntry("open-place", new("offener Lernort", "open learning place")));
}
