using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <content>Leavers of general schools.</content>
public static partial class RegionalTables
{
    /// <summary>21111-02-06-4: leavers and graduates of general schools by sex and certificate. Male is not given and not computed.</summary>
    public static RegionalTable SchoolLeavers { get; } = new()
    {
        Code = "21111-02-06-4",
        Title = new(
            "Absolvierende und Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten",
            "Leavers and graduates of general schools by sex and certificate"),
        Period = RegionalPeriod.SchoolYearEnding,
        PeriodEvidence = "Die Angabe des Berichtsjahres bezieht sich auf das Jahr in dem das Schuljahr endet.",
        Columns =
        [
            .. LeaversBySex("Insgesamt", null),
            .. LeaversBySex("ohne Hauptschulabschluss", Dimensions.WithoutCertificate),
            .. LeaversBySex("mit Hauptschulabschluss", Dimensions.Hauptschulabschluss),
            .. LeaversBySex("mit Mittlerem Abschluss", Dimensions.MittlererAbschluss),
            .. LeaversBySex("dar. schulischer Teil der Fachhochschulreife", Dimensions.FachhochschulreifeSchoolPart),
            .. LeaversBySex("mit Fachhochschulreife", Dimensions.Fachhochschulreife),
            .. LeaversBySex("mit allgemeiner Hochschulreife", Dimensions.AllgemeineHochschulreife),
        ],
        Sums = [new(0, [2, 4, 6, 10, 12]), new(1, [3, 5, 7, 11, 13])],
        Parts = [new(1, 0), new(3, 2), new(5, 4), new(7, 6), new(9, 8), new(11, 10), new(13, 12), new(8, 6), new(9, 7)],
        Notes =
        [
            new(
                "„Darunter schulischer Teil der Fachhochschulreife“ ist eine Teilmenge und darf nicht zur Summe gezählt werden.",
                "'Of these, school part of the Fachhochschulreife' is a subset and must not be added to the sum."),
        ],
    };

    private static IEnumerable<RegionalColumn> LeaversBySex(string header, string? certificate)
    {
        (string, string)[] parts = certificate is null ? [] : [(Dimensions.Certificate, certificate)];
        return
        [
            Counted([header, "Insgesamt"], Counts.SchoolLeavers, parts),
            Counted([header, "weiblich"], Counts.SchoolLeavers, [.. parts, (Dimensions.Sex, Dimensions.Female)]),
        ];
    }
}
