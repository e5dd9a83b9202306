using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area D: general schools (Allgemeinbildende Schulen), conditions and results.</summary>
internal static class SchoolResultIndicators
{
    /// <summary>Population at the end of the year before: the usual denominator of figures of a year or school year.</summary>
    private static PeriodLink LastDecember { get; } = PeriodLink.On(12, 31, 1);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "D08",
            Label = new("Förderquote und Inklusionsanteil", "special needs rate and share in regular schools"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "needs", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Förderquote", "special needs rate"),
                    Words = new(
                        "Schülerinnen und Schüler mit sonderpädagogischem Förderbedarf / alle Schülerinnen und Schüler × 100",
                        "pupils with special educational needs / all pupils × 100"),
                    Formula = new RatioOf(Q(Counts.PupilsWithSpecialNeeds), Q(Counts.Pupils)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
                new()
                {
                    Id = "inclusion", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Inklusionsanteil", "share in regular schools"),
                    Words = new(
                        "mit Förderbedarf an allgemeinen Schulen / alle mit Förderbedarf × 100",
                        "with special needs in regular schools / all with special needs × 100"),
                    Formula = new RatioOf(
                        Q(Counts.PupilsWithSpecialNeeds).Of(Dimensions.SchoolType, "regular"),
                        Q(Counts.PupilsWithSpecialNeeds)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
        new()
        {
            Id = "D09",
            Label = new("Ganztagsquote", "all-day rate"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new("Schülerinnen und Schüler im Ganztag / alle × 100", "pupils in all-day schooling / all pupils × 100"),
                    Formula = new RatioOf(Q(Counts.Pupils).Of(Dimensions.AllDay, Dimensions.Yes), Q(Counts.Pupils)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
        new()
        {
            Id = "D10",
            Label = new("Abgänge ohne (mindestens) Hauptschulabschluss", "leavers without (at least) Hauptschulabschluss"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("an allen Abgängen", "of all leavers"),
                    Words = new(
                        "Abgänger ohne Hauptschulabschluss / alle Absolventen und Abgänger desselben Jahres × 100, am Ort der"
                        + " Schule",
                        "leavers without Hauptschulabschluss / all leavers and graduates of the same year × 100, by place of "
                        + "school"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.WithoutCertificate),
                        Q(Counts.SchoolLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchoolsTable2111102,
                },
                new()
                {
                    Id = "2", Unit = Units.Percent, Evidence = EvidenceMark.Seen,
                    Name = new("Quotensumme", "sum of quotas"),
                    Words = new(
                        "Quotensumme: je Altersjahr Abgänger ohne Hauptschulabschluss / Bevölkerung gleichen Alters, dann die"
                        + " Summe × 100 (Vergleichszahl der KMK)",
                        "sum of quotas: for each year of age leavers without Hauptschulabschluss / population of that age, "
                        + "then the sum × 100 (comparison figure of the KMK)"),
                    Formula = new QuotaSumOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.WithoutCertificate),
                        Q(Counts.Population),
                        new(15, 18))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.SchoolStatisticsByAge,
                },
                new()
                {
                    Id = "3", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("an der Klasse 7 zwei Jahre zuvor", "of class 7 two years before"),
                    Words = new(
                        "Abgänger ohne Hauptschulabschluss / Schülerinnen und Schüler der Klasse 7 zwei Jahre zuvor × 100 "
                        + "(Näherung für die Klasse 9)",
                        "leavers without Hauptschulabschluss / pupils of class 7 two years before × 100 (approximation of "
                        + "class 9)"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.WithoutCertificate),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "7"))
                    {
                        DenominatorPeriod = PeriodLink.YearsBefore(2),
                    },
                    SourceFamily = SourceFamilies.SchoolStatisticsProcedureOfCaritas,
                },
            ],
            Remarks =
            [
                new(
                    "Ein Name, drei Formeln: Werte verschiedener Varianten nie vergleichen.",
                    "One name, three formulas: never compare values of different variants."),
                new(
                    "Abschlüsse der Förderschulen zählen als „ohne“; Länder unterscheiden sich.",
                    "Certificates of special schools count as \"without\"; Länder differ."),
                new(
                    "Welche Altersjahre eine veröffentlichte Quotensumme umfasst, sagt ihre Quelle; hier sind es 15 bis "
                    + "unter 18.",
                    "Which ages a published sum of quotas covers is said by its source; here 15 to under 18."),
            ],
        },
        new()
        {
            Id = "D11",
            Label = new("Abschlussquote", "certificate rate"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "university-entrance", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("allgemeine Hochschulreife", "general university entrance"),
                    Words = new(
                        "Absolventen mit allgemeiner Hochschulreife / alle Absolventen und Abgänger × 100",
                        "graduates with general university entrance / all leavers and graduates × 100"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.AllgemeineHochschulreife),
                        Q(Counts.SchoolLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchoolsTable2111102,
                },
                new()
                {
                    Id = "intermediate", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("mittlerer Abschluss", "intermediate certificate"),
                    Words = new(
                        "Absolventen mit mittlerem Abschluss / alle Absolventen und Abgänger × 100",
                        "graduates with intermediate certificate / all leavers and graduates × 100"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.MittlererAbschluss),
                        Q(Counts.SchoolLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchoolsTable2111102,
                },
                new()
                {
                    Id = "hauptschule", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("Hauptschulabschluss", "Hauptschulabschluss"),
                    Words = new(
                        "Absolventen mit Hauptschulabschluss / alle Absolventen und Abgänger × 100",
                        "graduates with Hauptschulabschluss / all leavers and graduates × 100"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolLeavers).Of(Dimensions.Certificate, Dimensions.Hauptschulabschluss),
                        Q(Counts.SchoolLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchoolsTable2111102,
                },
            ],
        },
        new()
        {
            Id = "D12",
            Label = new("Studienberechtigtenquote", "rate of those entitled to study"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Words = new(
                        "Quotensumme der Studienberechtigten von 18 bis unter 21, Bevölkerung am 31. Dezember des Vorjahres",
                        "sum of quotas of those entitled to study from 18 to under 21, population on 31 December of the year "
                        + "before"),
                    Formula = new QuotaSumOf(Q(Counts.EntitledToStudy), Q(Counts.Population), new(18, 21)) { DenominatorPeriod = LastDecember },
                    SourceFamily = SourceFamilies.SchoolStatisticsByAgeAndResidence,
                },
            ],
        },
        new()
        {
            Id = "D13",
            Label = new("Schülerinnen und Schüler je Klasse und je Lehrkraft", "pupils per class and per teacher"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "class", Unit = Units.Ratio, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("je Klasse", "per class"),
                    Words = new("Schülerinnen und Schüler / Klassen", "pupils / classes"),
                    Formula = new RatioOf(Q(Counts.Pupils), Q(Counts.Classes)) { Factor = 1 },
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
                new()
                {
                    Id = "teacher", Unit = Units.Ratio, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("je Lehrkraft", "per teacher"),
                    Words = new("Schülerinnen und Schüler / Lehrkräfte in Vollzeiteinheiten", "pupils / teachers in full-time units"),
                    Formula = new RatioOf(Q(Counts.Pupils), Q(Counts.TeacherEquivalents)) { Factor = 1 },
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
