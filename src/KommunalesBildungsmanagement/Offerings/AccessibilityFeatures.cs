namespace KommunalesBildungsmanagement.Offerings;

/// <summary>What makes an offering usable for disabled people, and what a person may need: the need is recorded, never the reason.</summary>
public static class AccessibilityFeatures
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "accessibility-features", "2026-11", new("Barrierefreiheit", "accessibility"),
        ("step-free", "stufenloser Zugang", "step-free access"),
        ("accessible-toilet", "barrierefreie Toilette", "accessible toilet"),
        ("induction-loop", "induktive Höranlage", "induction loop"),
        ("sign-language", "Gebärdensprache", "sign language"),
        ("easy-language", "Leichte Sprache", "easy language"),
        ("interpreter", "Dolmetschen", "interpreting"),
        ("tactile", "taktile oder vorgelesene Materialien", "tactile or read-out material"),
        ("assistance", "persönliche Assistenz", "personal assistance"));
}
