using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area H: non-formal and informal learning.</summary>
internal static class InformalLearningIndicators
{
    /// <summary>Population at the end of the year itself.</summary>
    private static PeriodLink DecemberOfYear { get; } = PeriodLink.On(12, 31);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "H01",
            Label = new("Bibliotheksnutzung", "use of libraries"),
            Area = EducationArea.NonFormalAndInformalLearning,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "users", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Nutzerinnen und Nutzer", "users"),
                    Words = new("aktive Nutzerinnen und Nutzer / Bevölkerung × 100", "active users / population × 100"),
                    Formula = new RatioOf(Q(Counts.LibraryUsers), Q(Counts.Population)) { DenominatorPeriod = DecemberOfYear },
                    SourceFamily = SourceFamilies.GermanLibraryStatistics,
                },
                new()
                {
                    Id = "loans", Unit = Units.Ratio, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Entleihungen", "loans"),
                    Words = new("Entleihungen / Bevölkerung", "loans / population"),
                    Formula = new RatioOf(Q(Counts.LibraryLoans), Q(Counts.Population)) { Factor = 1, DenominatorPeriod = DecemberOfYear },
                    SourceFamily = SourceFamilies.GermanLibraryStatistics,
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
            Id = "H02",
            Label = new("Musikschule, Jugendarbeit, Museen", "music school, youth work, museums"),
            Area = EducationArea.NonFormalAndInformalLearning,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "music", Unit = Units.PerThousand, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Musikschule", "music school"),
                    Words = new("Schülerinnen und Schüler der Musikschulen / Bevölkerung × 1.000", "music school pupils / population × 1,000"),
                    Formula = new RatioOf(
                        Q(Counts.MusicSchoolPupils),
                        Q(Counts.Population))
                    {
                        Factor = 1000, DenominatorPeriod = DecemberOfYear,
                    },
                    SourceFamily = SourceFamilies.StatisticsOfMusicSchools,
                },
                new()
                {
                    Id = "youth-work", Unit = Units.Number, Decimals = 0, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Common,
                    Name = new("Jugendarbeit", "youth work"),
                    Words = new("Einrichtungen der offenen Jugendarbeit", "facilities of open youth work"),
                    Formula = new CountOf(Q(Counts.YouthFacilities)),
                    SourceFamily = SourceFamilies.OwnSurvey,
                },
                new()
                {
                    Id = "museums", Unit = Units.Ratio, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("Museen", "museums"),
                    Words = new("Museumsbesuche / Bevölkerung", "museum visits / population"),
                    Formula = new RatioOf(Q(Counts.MuseumVisits), Q(Counts.Population)) { Factor = 1, DenominatorPeriod = DecemberOfYear },
                    SourceFamily = SourceFamilies.MuseumStatistics,
                },
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
