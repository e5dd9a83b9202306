using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Territories;

/// <summary>
/// What a territory is in law or in statistics: the vocabulary <c>territory-kinds</c>. The kinds follow the Textkennzeichen of the official
/// Gemeindeverzeichnis.
/// </summary>
/// <remarks>A kreisfreie Stadt is a district and a municipality at once and has the same kind on both levels.</remarks>
public static class TerritoryKinds
{
    /// <summary>Land.</summary>
    public const string Land = "land";

    /// <summary>Regierungsbezirk.</summary>
    public const string Regierungsbezirk = "regierungsbezirk";

    /// <summary>A region of official statistics that is no administrative body any more, or never was.</summary>
    public const string StatistischeRegion = "statistische-region";

    /// <summary>City that is a district of its own (Textkennzeichen 41 and 61).</summary>
    public const string KreisfreieStadt = "kreisfreie-stadt";

    /// <summary>The same in Baden-Württemberg (42 and 62).</summary>
    public const string Stadtkreis = "stadtkreis";

    /// <summary>District as it is called in Schleswig-Holstein and Nordrhein-Westfalen (43).</summary>
    public const string Kreis = "kreis";

    /// <summary>District elsewhere (44).</summary>
    public const string Landkreis = "landkreis";

    /// <summary>Regionalverband Saarbrücken (45).</summary>
    public const string Regionalverband = "regionalverband";

    /// <summary>Market town (60).</summary>
    public const string Markt = "markt";

    /// <summary>Town in a district (63).</summary>
    public const string Stadt = "stadt";

    /// <summary>Municipality in a district (64).</summary>
    public const string Gemeinde = "gemeinde";

    /// <summary>Inhabited area that belongs to no municipality (65).</summary>
    public const string GemeindefreiesGebietBewohnt = "gemeindefreies-gebiet-bewohnt";

    /// <summary>Uninhabited area that belongs to no municipality (66).</summary>
    public const string GemeindefreiesGebietUnbewohnt = "gemeindefreies-gebiet-unbewohnt";

    /// <summary>Large town in a district, with some tasks of the district (67).</summary>
    public const string GrosseKreisstadt = "grosse-kreisstadt";

    /// <summary>The vocabulary.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "territory-kinds", "2026-11", new("Arten von Gebieten", "kinds of territories"),
        new VocabularyEntry(Land, new("Land", "state")),
        new VocabularyEntry(Regierungsbezirk, new("Regierungsbezirk", "government region")),
        new VocabularyEntry(StatistischeRegion, new("Statistische Region", "statistical region")),
        new VocabularyEntry(KreisfreieStadt, new("kreisfreie Stadt", "independent city")),
        new VocabularyEntry(Stadtkreis, new("Stadtkreis", "independent city (Stadtkreis)")) { Broader = KreisfreieStadt },
        new VocabularyEntry(Kreis, new("Kreis", "district")),
        new VocabularyEntry(Landkreis, new("Landkreis", "district (Landkreis)")) { Broader = Kreis },
        new VocabularyEntry(Regionalverband, new("Regionalverband", "regional association (Saarbrücken)")) { Broader = Kreis },
        new VocabularyEntry(Gemeinde, new("kreisangehörige Gemeinde", "municipality in a district")),
        new VocabularyEntry(Markt, new("Markt", "market town")) { Broader = Gemeinde },
        new VocabularyEntry(Stadt, new("Stadt", "town")) { Broader = Gemeinde },
        new VocabularyEntry(GrosseKreisstadt, new("Große Kreisstadt", "large town in a district")) { Broader = Stadt },
        new VocabularyEntry(GemeindefreiesGebietBewohnt, new("gemeindefreies Gebiet, bewohnt", "area outside municipalities, inhabited")),
        new VocabularyEntry(GemeindefreiesGebietUnbewohnt, new("gemeindefreies Gebiet, unbewohnt", "area outside municipalities, uninhabited")));
}
