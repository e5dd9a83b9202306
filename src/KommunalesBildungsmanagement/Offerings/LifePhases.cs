namespace KommunalesBildungsmanagement.Offerings;

/// <summary>
/// The life phases of the German strategy for lifelong learning (BLK 2004). A phase is a situation, not a birthday: phases overlap on
/// purpose.
/// </summary>
public static class LifePhases
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "life-phases", "2026-11", new("Lebensphasen", "life phases"),
        ("LP1", "Kinder", "children"),
        ("LP2", "Jugendliche", "adolescents"),
        ("LP3", "junge Erwachsene", "young adults"),
        ("LP4", "Erwachsene", "adults"),
        ("LP5", "Ältere", "older people"));
}
