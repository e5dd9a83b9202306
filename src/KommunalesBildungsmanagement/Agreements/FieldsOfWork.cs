namespace KommunalesBildungsmanagement.Agreements;

/// <summary>Fields in which actors work together. Agreements say "unter anderem": the list is open.</summary>
public static class FieldsOfWork
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "fields-of-work", "2026-11", new("Arbeitsfelder", "fields of work"),
        ("education-guidance", "Bildungsberatung", "education guidance"),
        ("career-orientation", "Berufsorientierung", "career orientation"),
        ("newcomer-coordination", "Bildungskoordination für Neuzugewanderte", "education coordination for newcomers"),
        ("monitoring", "Bildungsmonitoring", "education monitoring"),
        ("transitions", "Übergänge", "transitions"),
        ("basic-education", "Grundbildung", "basic education"),
        ("early-childhood", "frühkindliche Bildung", "early childhood education"),
        ("all-day", "Ganztagsbildung", "all-day education"),
        ("digital-education", "digitale Bildung", "digital education"));
}
