namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// Categories of <see cref="Dimensions.SchoolType"/> that readers and formulas share. School law is law of the Länder: how a kind of school of a Land
/// is assigned, a source says in its footnotes.
/// </summary>
public static class SchoolTypes
{
    /// <summary>Before school: Vorklassen, Schulkindergärten, Grundschulförderklassen.</summary>
    public const string Vorschulbereich = "vorschulbereich";

    /// <summary>Primary school.</summary>
    public const string Grundschule = "grundschule";

    /// <summary>Years 5 and 6 independent of a kind of school.</summary>
    public const string Orientierungsstufe = "orientierungsstufe";

    /// <summary>Hauptschule; in Baden-Württemberg with Werkrealschule.</summary>
    public const string Hauptschule = "hauptschule";

    /// <summary>Kinds of school with several courses of education, e.g. Oberschule, Regelschule, Realschule plus.</summary>
    public const string MehrereBildungsgaenge = "mehrere-bildungsgaenge";

    /// <summary>Realschule.</summary>
    public const string Realschule = "realschule";

    /// <summary>Gymnasium.</summary>
    public const string Gymnasium = "gymnasium";

    /// <summary>Integrated comprehensive school, as the statistical offices count it.</summary>
    public const string IntegrierteGesamtschule = "integrierte-gesamtschule";

    /// <summary>Gemeinschaftsschule, where a source counts it by itself.</summary>
    public const string Gemeinschaftsschule = "gemeinschaftsschule";

    /// <summary>Freie Waldorfschule.</summary>
    public const string FreieWaldorfschule = "freie-waldorfschule";

    /// <summary>School for special needs; in Baden-Württemberg Sonderpädagogisches Bildungs- und Beratungszentrum.</summary>
    public const string Foerderschule = "foerderschule";

    /// <summary>Evening school and Kolleg.</summary>
    public const string AbendschuleUndKolleg = "abendschule-und-kolleg";
}
