namespace KommunalesBildungsmanagement.Profiles;

/// <summary>Life situations that people may state about themselves. They overlap; many are sensitive, and none is ever required.</summary>
public static class LifeSituations
{
    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "life-situations", "2026-11", new("Lebenslagen", "life situations"),
        ("parent", "Kind im Haushalt", "child in the household"),
        ("single-parent", "alleinerziehend", "single parent"),
        ("carer", "pflegt Angehörige", "cares for relatives"),
        ("newcomer", "vor Kurzem aus dem Ausland zugezogen", "recently moved from abroad"),
        ("refugee", "geflüchtet", "refugee"),
        ("unemployed", "arbeitslos gemeldet", "registered as unemployed"),
        ("long-term-unemployed", "seit mindestens 12 Monaten arbeitslos", "unemployed for at least 12 months"),
        ("basic-income", "bezieht Leistungen nach SGB II", "receives SGB II benefits"),
        ("employed", "erwerbstätig", "employed"),
        ("shift-work", "arbeitet in Schicht", "works in shifts"),
        ("trainer-or-hr", "bildet aus oder ist für Personal verantwortlich", "trains apprentices or is in charge of staff"),
        ("volunteer", "ehrenamtlich tätig", "volunteers"),
        ("teacher", "lehrt oder erzieht", "teaches"));
}
