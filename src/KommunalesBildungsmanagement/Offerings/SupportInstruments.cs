namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Instruments that pay for learning, with their legal basis. Amounts and conditions are dated law and not part of the list.</summary>
public static class SupportInstruments
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "support-instruments", "2026-11", new("Förderinstrumente", "support instruments"),
        ("but", "Bildung und Teilhabe (§ 28 SGB II)", "education and participation benefit (§ 28 SGB II)"),
        ("training-voucher", "Bildungsgutschein (§ 81 Abs. 4 SGB III)", "training voucher (§ 81(4) SGB III)"),
        ("afbg", "Aufstiegs-BAföG (AFBG)", "upgrading training assistance (AFBG)"),
        ("employer-qualification", "Förderung der Weiterbildung Beschäftigter (§ 82 SGB III)", "support for training employees (§ 82 SGB III)"),
        ("integration-course-relief",
            "Befreiung vom Kostenbeitrag zum Integrationskurs (§ 9 Abs. 2 IntV)",
            "exemption from the integration course fee (§ 9(2) IntV)"),
        ("social-pass", "örtlicher Sozialpass", "local social pass"));
}
