using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <content>Schools and pupils.</content>
public static partial class RegionalTables
{
    private const string Pupils = "Schülerinnen und Schüler an allgemeinbildenden Schulen";
    private const string Year = "Klassenstufe / Jahrgangsstufe / Schulbesuchsjahr";

    /// <summary>21111-01-03-4: general schools and their pupils by kind of school, at the beginning of the school year.</summary>
    public static RegionalTable Schools { get; } = new()
    {
        Code = "21111-01-03-4",
        Title = new("Schulen, Schülerinnen und Schüler nach Schularten", "Schools and pupils by kind of school"),
        Period = RegionalPeriod.SchoolYearBeginning,
        PeriodEvidence = "Stichtag: Schuljahresbeginn",
        CategoryDimension = Dimensions.SchoolType,
        Categories =
        [
            new("Vorschulbereich", SchoolTypes.Vorschulbereich),
            new("Grundschulen", SchoolTypes.Grundschule),
            new("Schulartunabhängige Orientierungsstufe", SchoolTypes.Orientierungsstufe),
            new("Hauptschulen", SchoolTypes.Hauptschule),
            new("Schularten mit mehreren Bildungsgängen", SchoolTypes.MehrereBildungsgaenge),
            new("Realschulen", SchoolTypes.Realschule),
            new("Gymnasien", SchoolTypes.Gymnasium),
            new("Integrierte Gesamtschulen", SchoolTypes.IntegrierteGesamtschule),
            new("Freie Waldorfschulen", SchoolTypes.FreieWaldorfschule),
            new("Sonderschulen/Förderschulen", SchoolTypes.Foerderschule),
            new("Abendschulen und Kollegs", SchoolTypes.AbendschuleUndKolleg),
            new("Insgesamt", null),
        ],
        Columns =
        [
            new(["Allgemeinbildende Schulen", "", "", "Anzahl"], new(Counts.Schools, Counts.OnlyVariant, Breakdown.Total), new("Schulen", "schools"))
            {
                IsConfidential = false,
            },
            Counted([Pupils, "Geschlecht", "Insgesamt", "Anzahl"], Counts.Pupils),
            Counted([Pupils, "Geschlecht", "weiblich", "Anzahl"], Counts.Pupils, (Dimensions.Sex, Dimensions.Female)),
            Counted([Pupils, "Nationalität", "ausländisch", "Anzahl"], Counts.Pupils, (Dimensions.Nationality, Dimensions.Foreign)),
            Counted([Pupils, Year, "7. Klassenstufe", "Anzahl"], Counts.Pupils, (Dimensions.Grade, "7")),
            Counted([Pupils, Year, "11. Jahrgangsstufe / Einführungsphase", "Anzahl"], Counts.Pupils, (Dimensions.Grade, "11")),
        ],
        Parts = [new(2, 1), new(3, 1), new(4, 1), new(5, 1)],
        Notes =
        [
            new(
                "Schulen stehen nie in der Zeile Insgesamt („x“), weil eine Schule mit mehreren Schularten bei jeder zählt; nicht addieren.",
                "Schools never stand in the row of the total ('x'), because a school of several kinds counts for each of them; do not add them."),
            new(
                "Klassenstufe 11 umfasst auch die Einführungsphase, die bei achtjährigem Gymnasium die 10. Klassenstufe ist.",
                "Grade 11 includes the introductory phase, which in an eight-year Gymnasium is year 10."),
            new(
                "Schulen mit mehreren Schularten und Schularten eines Landes sind nach den Fußnoten der Tabelle eingeordnet.",
                "Schools of several kinds, and kinds that only one Land has, are assigned as the footnotes of the table say."),
        ],
    };
}
