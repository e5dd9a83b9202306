using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <content>Leavers of vocational schools.</content>
public static partial class RegionalTables
{
    private const string Leavers = "Absolvierende/Abgehende";
    private const string AlsoEarned = "nachrichtl.: zus.erw.schul.Teil d. Fachhochs.reife";

    /// <summary>
    /// 21121-02-02-4: leavers of vocational schools who earned a general certificate there, by sex and certificate. Whoever left without one is
    /// not in the table: the total is the sum of the certificates.
    /// </summary>
    public static RegionalTable VocationalLeavers { get; } = new()
    {
        Code = "21121-02-02-4",
        Title = new(
            "Absolvierende und Abgehende beruflicher Schulen nach Geschlecht und Abschlussarten",
            "Leavers of vocational schools by sex and certificate"),
        Period = RegionalPeriod.SchoolYearEnding,

        // The only place where this table says it: "am Ende der Schuljahre 2005/06 (Jahr 2006) bis 2006/07 (Jahr 2007)".
        PeriodEvidence = "am Ende der Schuljahre 2005/06 (Jahr 2006)",
        Columns =
        [
            Counted([Leavers, "Geschlecht", "Insgesamt", "", "", "Anzahl"], Counts.VocationalLeavers),
            Counted([Leavers, "Geschlecht", "weiblich", "", "", "Anzahl"], Counts.VocationalLeavers, (Dimensions.Sex, Dimensions.Female)),
            .. VocationalBySex("mit Hauptschulabschluss", Dimensions.Hauptschulabschluss),
            .. VocationalBySex("mit Mittlerem Abschluss", Dimensions.MittlererAbschluss),
            .. VocationalBySex("Fachhochschulreife", Dimensions.Fachhochschulreife),
            .. VocationalBySex("Allg. Hochschulreife-einschl.fachge.Hochschulreife", Dimensions.AllgemeineHochschulreife),
            Counted(
                [AlsoEarned, "Geschlecht", "Insgesamt", "", "", "Anzahl"], Counts.VocationalLeavers,
                (Dimensions.Certificate, Dimensions.FachhochschulreifeSchoolPart)),
            Counted(
                [AlsoEarned, "Geschlecht", "weiblich", "", "", "Anzahl"], Counts.VocationalLeavers,
                (Dimensions.Certificate, Dimensions.FachhochschulreifeSchoolPart), (Dimensions.Sex, Dimensions.Female)),
        ],
        Sums = [new(0, [2, 4, 6, 8]), new(1, [3, 5, 7, 9])],
        Parts = [new(1, 0), new(3, 2), new(5, 4), new(7, 6), new(9, 8), new(11, 10)],
        Notes =
        [
            new(
                "Gezählt sind Abschlüsse der allgemeinen Bildung an beruflichen Schulen; wer ohne einen solchen abgeht, fehlt in der Tabelle.",
                "Counted are general certificates earned at vocational schools; whoever left without one is not in the table."),
            new(
                "Der zusätzlich erworbene schulische Teil der Fachhochschulreife ist nachrichtlich und gehört nicht zur Summe.",
                "The school part of the Fachhochschulreife earned in addition is for information and not part of the sum."),
        ],
    };

    private static IEnumerable<RegionalColumn> VocationalBySex(string header, string certificate) =>
    [
        Counted(
            [Leavers, "davon mit", header, "Geschlecht", "Insgesamt", "Anzahl"], Counts.VocationalLeavers, (Dimensions.Certificate, certificate)),
        Counted(
            [Leavers, "davon mit", header, "Geschlecht", "weiblich", "Anzahl"], Counts.VocationalLeavers, (Dimensions.Certificate, certificate),
            (Dimensions.Sex, Dimensions.Female)),
    ];
}
