using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Words for the categories of breakdowns, in the order in which tables show them.</summary>
public static class CategoryLabels
{
    private static readonly (string Dimension, string Category, LocalizedText Label)[] Known =
    [
        (Dimensions.Sex, Dimensions.Female, new("weiblich", "female")),
        (Dimensions.Sex, Dimensions.Male, new("männlich", "male")),
        (Dimensions.Nationality, Dimensions.German, new("deutsch", "German")),
        (Dimensions.Nationality, Dimensions.Foreign, new("ausländisch", "foreign")),
        (Dimensions.Certificate, Dimensions.WithoutCertificate, new("ohne Hauptschulabschluss", "without Hauptschulabschluss")),
        (Dimensions.Certificate, Dimensions.Hauptschulabschluss, new("mit Hauptschulabschluss", "with Hauptschulabschluss")),
        (Dimensions.Certificate, Dimensions.MittlererAbschluss, new("mit mittlerem Abschluss", "with intermediate certificate")),
        (Dimensions.Certificate, Dimensions.FachhochschulreifeSchoolPart, new(
            "darunter schulischer Teil der Fachhochschulreife", "of these, school part of the Fachhochschulreife")),
        (Dimensions.Certificate, Dimensions.Fachhochschulreife, new("mit Fachhochschulreife", "with Fachhochschulreife")),
        (Dimensions.Certificate, Dimensions.AllgemeineHochschulreife, new("mit allgemeiner Hochschulreife", "with general university entrance")),
        (Dimensions.SchoolType, SchoolTypes.Vorschulbereich, new("Vorschulbereich", "pre-school classes")),
        (Dimensions.SchoolType, SchoolTypes.Grundschule, new("Grundschulen", "primary schools")),
        (Dimensions.SchoolType, SchoolTypes.Orientierungsstufe, new("schulartunabhängige Orientierungsstufe", "orientation stage")),
        (Dimensions.SchoolType, SchoolTypes.Hauptschule, new("Haupt- und Mittelschulen", "Hauptschulen")),
        (Dimensions.SchoolType, SchoolTypes.MehrereBildungsgaenge, new("Schularten mit mehreren Bildungsgängen", "schools with several tracks")),
        (Dimensions.SchoolType, SchoolTypes.Realschule, new("Realschulen", "Realschulen")),
        (Dimensions.SchoolType, SchoolTypes.Gymnasium, new("Gymnasien", "Gymnasien")),
        (Dimensions.SchoolType, SchoolTypes.IntegrierteGesamtschule, new("Integrierte Gesamtschulen", "comprehensive schools")),
        (Dimensions.SchoolType, SchoolTypes.Gemeinschaftsschule, new("Gemeinschaftsschulen", "Gemeinschaftsschulen")),
        (Dimensions.SchoolType, SchoolTypes.FreieWaldorfschule, new("Freie Waldorfschulen", "Waldorf schools")),
        (Dimensions.SchoolType, SchoolTypes.Foerderschule, new("Förderschulen", "schools for special needs")),
        (Dimensions.SchoolType, SchoolTypes.AbendschuleUndKolleg, new("Abendschulen und Kollegs", "evening schools and Kollegs")),
        (Dimensions.UnemploymentDuration, Dimensions.LongTerm, new("langzeitarbeitslos", "long-term unemployed")),
        (Dimensions.Disability, Dimensions.SevereDisability, new("schwerbehindert", "severely disabled")),
    ];

    private static readonly Dictionary<(string, string), (int Order, LocalizedText Label)> ByCategory =
        Known.Select((k, i) => (k, i)).ToDictionary(p => (p.k.Dimension, p.k.Category), p => (p.i, p.k.Label));

    /// <summary>The words for a category; ages in words, and the code itself where no words are known.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="category">The category.</param>
    public static LocalizedText Of(string dimension, string category) =>
        ByCategory.TryGetValue((dimension, category), out var known) ? known.Label
        : dimension == Dimensions.Age && AgeBand.Read(category).TryGet(out var band) ? band.Text
        : LocalizedText.Same(category);

    /// <summary>Where a category stands in tables: known ones in their order, ages by first age, others last.</summary>
    internal static int OrderOf(string dimension, string category) =>
        ByCategory.TryGetValue((dimension, category), out var known) ? known.Order
        : dimension == Dimensions.Age && AgeBand.Read(category).TryGet(out var band) ? Known.Length + band.From
        : int.MaxValue;
}
