using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area B: basic information on education (Grundinformationen).</summary>
internal static class BasicIndicators
{
    /// <summary>Population at the end of the year before: the usual denominator of figures of a year or school year.</summary>
    private static PeriodLink LastDecember { get; } = PeriodLink.On(12, 31, 1);

    /// <summary>Population at the end of the year itself.</summary>
    private static PeriodLink DecemberOfYear { get; } = PeriodLink.On(12, 31);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "B01",
            Label = new("Bildungsausgaben", "education expenditure"),
            Area = EducationArea.BasicInformation,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "inhabitant", Unit = Units.Euro, Decimals = 0, Evidence = EvidenceMark.Seen,
                    Name = new("je Einwohner", "per inhabitant"),
                    Words = new("Bildungsausgaben / Einwohner", "education expenditure / inhabitants"),
                    Formula = new RatioOf(
                        Q(Counts.EducationExpenditure),
                        Q(Counts.Population))
                    {
                        Factor = 1, DenominatorPeriod = DecemberOfYear,
                    },
                    SourceFamily = SourceFamilies.PublicAccounts,
                },
                new()
                {
                    Id = "pupil", Unit = Units.Euro, Decimals = 0, Evidence = EvidenceMark.Seen,
                    Name = new("je Schülerin und Schüler", "per pupil"),
                    Words = new("Bildungsausgaben für Schulen / Schülerinnen und Schüler", "expenditure on schools / pupils"),
                    Formula = new RatioOf(Q(Counts.EducationExpenditure).Of(Dimensions.Purpose, "schools"), Q(Counts.Pupils)) { Factor = 1 },
                    SourceFamily = SourceFamilies.PublicAccounts,
                },
            ],
        },
        new()
        {
            Id = "B02",
            Label = new("Bildungsbeteiligungsquote", "participation rate in education"),
            Area = EducationArea.BasicInformation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "6-15", Unit = Units.Percent, Evidence = EvidenceMark.Seen,
                    Name = new("6 bis unter 16 Jahre", "6 to under 16 years"),
                    Words = new(
                        "Lernende von 6 bis unter 16 in formaler Bildung / Bevölkerung dieses Alters × 100",
                        "learners from 6 to under 16 in formal education / population of that age × 100"),
                    Formula = new RatioOf(Q(Counts.Learners).Aged(6, 16), Q(Counts.Population).Aged(6, 16)) { DenominatorPeriod = LastDecember },
                    SourceFamily = SourceFamilies.SchoolAndUniversityStatistics,
                },
                new()
                {
                    Id = "16-18", Unit = Units.Percent, Evidence = EvidenceMark.Seen,
                    Name = new("16 bis unter 19 Jahre", "16 to under 19 years"),
                    Words = new(
                        "Lernende von 16 bis unter 19 in formaler Bildung / Bevölkerung dieses Alters × 100",
                        "learners from 16 to under 19 in formal education / population of that age × 100"),
                    Formula = new RatioOf(
                        Q(Counts.Learners).Aged(16, 19),
                        Q(Counts.Population).Aged(16, 19))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.SchoolAndUniversityStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Der Wert kann über 100 % liegen, weil Menschen über Kreisgrenzen pendeln; er wird nicht "
                    + "abgeschnitten.",
                    "The value may exceed 100 %, because people commute across boundaries; it is not cut off."),
                new(
                    "Lernende zählen am Ort der Einrichtung, die Bevölkerung am Wohnort.",
                    "Learners are counted by place of institution, population by residence."),
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
