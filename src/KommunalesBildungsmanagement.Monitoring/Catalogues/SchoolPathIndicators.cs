using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area D: general schools (Allgemeinbildende Schulen), ways through school.</summary>
internal static class SchoolPathIndicators
{
    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "D01",
            Label = new("Schülerinnen und Schüler nach Schularten", "pupils by kind of school"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Words = new("Schülerinnen und Schüler zu Beginn des Schuljahres", "pupils at the start of the school year"),
                    Formula = new CountOf(Q(Counts.Pupils)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
        new()
        {
            Id = "D02",
            Label = new("vorzeitige und verspätete Einschulung", "early and late enrolment"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "early", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("vorzeitig", "early"),
                    Words = new("vorzeitige Einschulungen / alle Einschulungen × 100", "early enrolments / all enrolments × 100"),
                    Formula = new RatioOf(Q(Counts.SchoolEntrants).Of(Dimensions.EnrolmentTime, "early"), Q(Counts.SchoolEntrants)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
                new()
                {
                    Id = "late", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("verspätet", "late"),
                    Words = new("verspätete Einschulungen / alle Einschulungen × 100", "late enrolments / all enrolments × 100"),
                    Formula = new RatioOf(Q(Counts.SchoolEntrants).Of(Dimensions.EnrolmentTime, "late"), Q(Counts.SchoolEntrants)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
        new()
        {
            Id = "D03",
            Label = new("Übergangsquote auf weiterführende Schularten", "transition rate to secondary schools"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "gymnasium", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("Gymnasium, an allen Übergängen", "Gymnasium, of all transitions"),
                    Words = new(
                        "Kinder der Klasse 5 am Gymnasium, die aus der Grundschule kamen / alle solchen Kinder × 100",
                        "class 5 pupils at Gymnasium who came from primary school / all such pupils × 100"),
                    Formula = new RatioOf(
                        Q(Counts.TransitionsToClass5).Of(Dimensions.SchoolType, SchoolTypes.Gymnasium),
                        Q(Counts.TransitionsToClass5)),
                    SourceFamily = SourceFamilies.SchoolStatistics,
                },
                new()
                {
                    Id = "gymnasium-class-4", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("Gymnasium, an der vierten Klasse", "Gymnasium, of class 4"),
                    Words = new(
                        "Kinder der Klasse 5 am Gymnasium, die aus der Grundschule kamen / Kinder der Klasse 4 im Schuljahr "
                        + "davor × 100",
                        "class 5 pupils at Gymnasium who came from primary school / pupils of class 4 in the school year "
                        + "before × 100"),
                    Formula = new RatioOf(
                        Q(Counts.TransitionsToClass5).Of(Dimensions.SchoolType, SchoolTypes.Gymnasium),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "4"))
                    {
                        DenominatorPeriod = PeriodLink.YearsBefore(1),
                    },
                    SourceFamily = SourceFamilies.SchoolStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Der Nenner gehört dazu: alle Übergänge, oder die vierte Klasse des Vorjahres (so in Baden-"
                    + "Württemberg).",
                    "The denominator belongs to it: all transitions, or class 4 of the year before (as in Baden-"
                    + "Württemberg)."),
            ],
        },
        new()
        {
            Id = "D04",
            Label = new("Übertrittsempfehlung und Übertritt", "recommendation and transfer"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "recommended", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("Empfehlung Gymnasium", "recommended for Gymnasium"),
                    Words = new(
                        "Kinder mit Eignung oder Empfehlung für das Gymnasium / Kinder der Klasse 4 × 100",
                        "pupils eligible or recommended for Gymnasium / pupils of class 4 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.Recommendations).Of(Dimensions.SchoolType, SchoolTypes.Gymnasium),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "4")),
                    SourceFamily = SourceFamilies.SchoolStatisticsOfTheLand,
                },
                new()
                {
                    Id = "transferred", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("Übertritt Gymnasium", "transferred to Gymnasium"),
                    Words = new(
                        "Kinder, die auf das Gymnasium gewechselt sind / Kinder der Klasse 4 im Schuljahr davor × 100",
                        "pupils who moved to Gymnasium / pupils of class 4 in the school year before × 100"),
                    Formula = new RatioOf(
                        Q(Counts.TransitionsToClass5).Of(Dimensions.SchoolType, SchoolTypes.Gymnasium),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "4"))
                    {
                        DenominatorPeriod = PeriodLink.YearsBefore(1),
                    },
                    SourceFamily = SourceFamilies.SchoolStatisticsOfTheLand,
                },
            ],
            Remarks =
            [
                new(
                    "Eignung und Übertritt sind zweierlei; nie gegeneinander aufrechnen.",
                    "Eligibility and transfer are two things; never offset one against the other."),
            ],
        },
        new()
        {
            Id = "D05",
            Label = new("Durchgangsquote", "progression ratio"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "7", Unit = Units.Ratio, Decimals = 2, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Words = new(
                        "Kinder der Klasse 7 / Kinder der Klasse 6 im Schuljahr davor (1,00 = gleich viele)",
                        "pupils of class 7 / pupils of class 6 in the school year before (1.00 = as many)"),
                    Formula = new RatioOf(
                        Q(Counts.Pupils).Of(Dimensions.Grade, "7"),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "6"))
                    {
                        Factor = 1, DenominatorPeriod = PeriodLink.YearsBefore(1),
                    },
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
            Remarks =
            [
                new(
                    "Über 1 bedeutet mehr Zugänge als Abgänge, nicht Erfolg.",
                    "More than 1 means more arrivals than departures, not success."),
            ],
        },
        new()
        {
            Id = "D06",
            Label = new("Klassenwiederholungsquote", "repetition rate"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new("Wiederholende / Schülerinnen und Schüler × 100", "repeaters / pupils × 100"),
                    Formula = new RatioOf(Q(Counts.Repeaters), Q(Counts.Pupils)),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
        new()
        {
            Id = "D07",
            Label = new("Schulartwechselquote", "rate of changes between kinds of school"),
            Area = EducationArea.GeneralSchools,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "up", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("aufwärts", "upwards"),
                    Words = new(
                        "Wechsel auf eine höhere Schulart / Schülerinnen und Schüler der Klassen 7 bis 9 × 100",
                        "changes to a higher kind of school / pupils of classes 7 to 9 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolTypeChanges).Of(Dimensions.ChangeDirection, "up"),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "7-9")),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
                new()
                {
                    Id = "down", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("abwärts", "downwards"),
                    Words = new(
                        "Wechsel auf eine niedrigere Schulart / Schülerinnen und Schüler der Klassen 7 bis 9 × 100",
                        "changes to a lower kind of school / pupils of classes 7 to 9 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.SchoolTypeChanges).Of(Dimensions.ChangeDirection, "down"),
                        Q(Counts.Pupils).Of(Dimensions.Grade, "7-9")),
                    SourceFamily = SourceFamilies.StatisticsOfGeneralSchools,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
