using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area E: vocational education (Berufliche Bildung).</summary>
internal static class VocationalIndicators
{
    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "E01",
            Label = new("Neuzugänge nach Sektoren der beruflichen Bildung", "entrants by sector of vocational education"),
            Area = EducationArea.VocationalEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "dual", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("duales System", "dual system"),
                    Words = new("Neuzugänge im dualen System / alle Neuzugänge × 100", "entrants to the dual system / all entrants × 100"),
                    Formula = new RatioOf(Q(Counts.VocationalEntrants).Of(Dimensions.Sector, "dual"), Q(Counts.VocationalEntrants)),
                    SourceFamily = SourceFamilies.IntegratedReportingOnTraining,
                },
                new()
                {
                    Id = "school", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Schulberufssystem", "school-based training"),
                    Words = new("Neuzugänge im Schulberufssystem / alle Neuzugänge × 100", "entrants to school-based training / all entrants × 100"),
                    Formula = new RatioOf(Q(Counts.VocationalEntrants).Of(Dimensions.Sector, "school"), Q(Counts.VocationalEntrants)),
                    SourceFamily = SourceFamilies.IntegratedReportingOnTraining,
                },
                new()
                {
                    Id = "transition", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Common,
                    Name = new("Übergangssektor", "transition sector"),
                    Words = new("Neuzugänge im Übergangssektor / alle Neuzugänge × 100", "entrants to the transition sector / all entrants × 100"),
                    Formula = new RatioOf(Q(Counts.VocationalEntrants).Of(Dimensions.Sector, "transition"), Q(Counts.VocationalEntrants)),
                    SourceFamily = SourceFamilies.IntegratedReportingOnTraining,
                },
            ],
        },
        new()
        {
            Id = "E02",
            Label = new("Angebots-Nachfrage-Relation am Ausbildungsmarkt", "supply-demand ratio of training places"),
            Area = EducationArea.VocationalEducation,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Evidence = EvidenceMark.Common,
                    Name = new("klassisch", "classic"),
                    Words = new(
                        "angebotene Ausbildungsplätze / Nachfrage × 100, am 30. September",
                        "training places offered / demand × 100, on 30 September"),
                    Formula = new RatioOf(Q(Counts.TrainingSupply), Q(Counts.TrainingDemand)),
                    SourceFamily = SourceFamilies.BibbSurveyOnSeptember,
                },
                new()
                {
                    Id = "extended", Unit = Units.Percent, Evidence = EvidenceMark.Common,
                    Name = new("erweitert", "extended"),
                    Words = new(
                        "angebotene Ausbildungsplätze / Nachfrage mit Bewerbern mit Alternative, die weiter suchen × 100",
                        "training places offered / demand including applicants with an alternative who keep looking × 100"),
                    Formula = new RatioOf(Q(Counts.TrainingSupply), Q(Counts.ExtendedTrainingDemand)),
                    SourceFamily = SourceFamilies.BibbSurveyOnSeptember,
                },
            ],
            Remarks =
            [
                new(
                    "Der Wert kann über 100 % liegen, weil Menschen über Kreisgrenzen pendeln; er wird nicht "
                    + "abgeschnitten.",
                    "The value may exceed 100 %, because people commute across boundaries; it is not cut off."),
            ],
        },
        new()
        {
            Id = "E03",
            Label = new("Bewerber-Stellen-Relation; unversorgte Bewerber", "applicants per place; applicants without a place"),
            Area = EducationArea.VocationalEducation,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "relation", Unit = Units.Ratio, Decimals = 2, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("Relation", "relation"),
                    Words = new(
                        "gemeldete Bewerberinnen und Bewerber / gemeldete Ausbildungsstellen",
                        "registered applicants / registered training places"),
                    Formula = new RatioOf(Q(Counts.TrainingApplicants), Q(Counts.TrainingPlaces)) { Factor = 1 },
                    SourceFamily = SourceFamilies.StatisticsOfTheFederalEmploymentAgency,
                },
                new()
                {
                    Id = "unplaced", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.Residence,
                    Evidence = EvidenceMark.Seen,
                    Name = new("unversorgt", "without a place"),
                    Words = new("unversorgte Bewerberinnen und Bewerber", "applicants without a place"),
                    Formula = new CountOf(Q(Counts.UnplacedApplicants)),
                    SourceFamily = SourceFamilies.StatisticsOfTheFederalEmploymentAgency,
                },
            ],
        },
        new()
        {
            Id = "E04",
            Label = new("Vertragslösungsquote", "contract dissolution rate"),
            Area = EducationArea.VocationalEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new(
                        "gelöste Ausbildungsverträge / begonnene Verträge × 100, nach dem Schichtenmodell der Quelle",
                        "dissolved training contracts / contracts begun × 100, by the layer model of the source"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.VocationalTrainingStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Eine Lösung ist nicht dasselbe wie ein Abbruch: viele wechseln den Betrieb.",
                    "A dissolution is not a dropout: many change the company."),
            ],
        },
        new()
        {
            Id = "E05",
            Label = new(
                "Absolventen beruflicher Schulen nach allgemeinbildendem Abschluss",
                "graduates of vocational schools by general certificate"),
            Area = EducationArea.VocationalEducation,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "count", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("Anzahl", "number"),
                    Words = new(
                        "Absolventen beruflicher Schulen mit allgemeinbildendem Abschluss",
                        "graduates of vocational schools with a general certificate"),
                    Formula = new CountOf(Q(Counts.VocationalLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfVocationalSchools,
                },
                new()
                {
                    Id = "hauptschule", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("Anteil Hauptschulabschluss", "share of Hauptschulabschluss"),
                    Words = new(
                        "nachgeholter Hauptschulabschluss / alle mit allgemeinbildendem Abschluss an beruflichen Schulen × "
                        + "100",
                        "Hauptschulabschluss made up for / all with a general certificate at vocational schools × 100"),
                    Formula = new RatioOf(
                        Q(Counts.VocationalLeavers).Of(Dimensions.Certificate, Dimensions.Hauptschulabschluss),
                        Q(Counts.VocationalLeavers)),
                    SourceFamily = SourceFamilies.StatisticsOfVocationalSchools,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
