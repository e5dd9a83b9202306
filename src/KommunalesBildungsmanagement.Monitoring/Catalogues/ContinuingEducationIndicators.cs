using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area G: continuing education (Weiterbildung).</summary>
internal static class ContinuingEducationIndicators
{
    /// <summary>Population at the end of the year itself.</summary>
    private static PeriodLink DecemberOfYear { get; } = PeriodLink.On(12, 31);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "G01",
            Label = new("Weiterbildungsteilnahmequote", "participation rate in continuing education"),
            Area = EducationArea.ContinuingEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "aes", Unit = Units.Percent, Decimals = 0, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("Adult Education Survey", "Adult Education Survey"),
                    Words = new(
                        "Teilnehmende in den 12 Monaten vor der Befragung / Bevölkerung von 18 bis unter 65 × 100 (AES)",
                        "participants in the 12 months before the interview / population from 18 to under 65 × 100 (AES)"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.AdultEducationSurvey,
                },
                new()
                {
                    Id = "lfs", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("Arbeitskräfteerhebung", "labour force survey"),
                    Words = new(
                        "Teilnehmende nach der Arbeitskräfteerhebung; nicht mit dem AES vergleichbar",
                        "participants by the labour force survey; not comparable with the AES"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.LabourForceSurvey,
                },
            ],
            Remarks =
            [
                new(
                    "Gibt es nicht für Kreise; AES und Arbeitskräfteerhebung weichen stark voneinander ab.",
                    "Not available for districts; AES and labour force survey differ strongly."),
            ],
        },
        new()
        {
            Id = "G02",
            Label = new("VHS-Belegungen je 1.000 Einwohner", "enrolments at the Volkshochschule per 1,000 inhabitants"),
            Area = EducationArea.ContinuingEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.PerThousand, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Words = new("Belegungen im Jahr / Bevölkerung × 1.000", "enrolments in the year / population × 1,000"),
                    Formula = new RatioOf(
                        Q(Counts.CourseEnrolments),
                        Q(Counts.Population))
                    {
                        Factor = 1000, DenominatorPeriod = DecemberOfYear,
                    },
                    SourceFamily = SourceFamilies.VhsStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Belegungen sind keine Personen: Wer drei Kurse besucht, zählt dreimal.",
                    "Enrolments are not persons: who takes three courses counts three times."),
            ],
        },
        new()
        {
            Id = "G03",
            Label = new(
                "VHS-Unterrichtsstunden je 1.000 Einwohner (Weiterbildungsdichte)",
                "teaching units of the Volkshochschule per 1,000 inhabitants"),
            Area = EducationArea.ContinuingEducation,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.PerThousand, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new("Unterrichtseinheiten im Jahr / Bevölkerung × 1.000", "teaching units in the year / population × 1,000"),
                    Formula = new RatioOf(
                        Q(Counts.VhsTeachingUnits),
                        Q(Counts.Population))
                    {
                        Factor = 1000, DenominatorPeriod = DecemberOfYear,
                    },
                    SourceFamily = SourceFamilies.VhsStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "2018 Bruch in der Reihe durch die Revision der VHS-Statistik.",
                    "Break in series in 2018 by the revision of the VHS statistics."),
            ],
        },
        new()
        {
            Id = "G04",
            Label = new("Integrationskurse: Teilnehmende und Abschluss B1", "integration courses: participants and certificate B1"),
            Area = EducationArea.ContinuingEducation,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "participants", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Common,
                    Name = new("Teilnehmende", "participants"),
                    Words = new("Teilnehmende an Integrationskursen", "participants of integration courses"),
                    Formula = new CountOf(Q(Counts.IntegrationCourseParticipants)),
                    SourceFamily = SourceFamilies.IntegrationCourseStatisticsOfTheBamf,
                },
                new()
                {
                    Id = "b1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Abschluss B1", "certificate B1"),
                    Words = new("Prüfungen mit Ergebnis B1 / alle Prüfungsteilnehmenden × 100", "tests with result B1 / all test takers × 100"),
                    Formula = new RatioOf(Q(Counts.LanguageTests).Of(Dimensions.LanguageLevel, "B1"), Q(Counts.LanguageTests)),
                    SourceFamily = SourceFamilies.IntegrationCourseStatisticsOfTheBamf,
                },
            ],
        },
        new()
        {
            Id = "G05",
            Label = new("Grundbildungsangebote", "basic education offered"),
            Area = EducationArea.ContinuingEducation,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.PerThousand, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Proposal,
                    Words = new(
                        "Unterrichtseinheiten zu Alphabetisierung und Grundbildung / Erwachsene × 1.000",
                        "teaching units of literacy and basic education / adults × 1,000"),
                    Formula = new RatioOf(
                        Q(Counts.BasicEducationUnits),
                        Q(Counts.Population).Aged(18, null))
                    {
                        Factor = 1000, DenominatorPeriod = DecemberOfYear,
                    },
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
