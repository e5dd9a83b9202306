using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area F: higher education (Hochschulen).</summary>
internal static class HigherEducationIndicators
{
    /// <summary>Population at the end of the year before: the usual denominator of figures of a year or school year.</summary>
    private static PeriodLink LastDecember { get; } = PeriodLink.On(12, 31, 1);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "F01",
            Label = new("Studienanfängerquote", "rate of first-year students"),
            Area = EducationArea.HigherEducation,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Words = new(
                        "Quotensumme der Studienanfänger von 18 bis unter 30 nach dem Ort des Erwerbs der Hochschulreife / "
                        + "Bevölkerung gleichen Alters",
                        "sum of quotas of first-year students from 18 to under 30 by place of their entitlement / population "
                        + "of the same age"),
                    Formula = new QuotaSumOf(
                        Q(Counts.FirstYearStudents),
                        Q(Counts.Population),
                        new(18, 30))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.UniversityStatistics,
                },
            ],
        },
        new()
        {
            Id = "F02",
            Label = new("Übergangsquote Schule-Hochschule", "transition rate from school to university"),
            Area = EducationArea.HigherEducation,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Words = new(
                        "Studienberechtigte eines Jahrgangs, die ein Studium aufnehmen / alle Studienberechtigten des "
                        + "Jahrgangs × 100",
                        "those of a cohort entitled to study who start to study / all of the cohort entitled to study × 100"),
                    Formula = new RatioOf(Q(Counts.EntitledToStudy).Of(Dimensions.StudyTaken, Dimensions.Yes), Q(Counts.EntitledToStudy)),
                    SourceFamily = SourceFamilies.UniversityStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Steht erst nach Jahren fest; jüngere Jahrgänge sind vorläufig.",
                    "Is final only after years; younger cohorts are provisional."),
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
