using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area C: early childhood education (Frühkindliche Bildung).</summary>
internal static class EarlyChildhoodIndicators
{
    /// <summary>Population at the end of the year before: the usual denominator of figures of a year or school year.</summary>
    private static PeriodLink LastDecember { get; } = PeriodLink.On(12, 31, 1);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "C01",
            Label = new("Betreuungsquote unter 3 Jahren", "care rate of children under 3"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("mit Tagespflege", "with family day care"),
                    Words = new(
                        "Kinder unter 3 in Tageseinrichtungen oder öffentlich geförderter Tagespflege am 1. März / alle "
                        + "Kinder unter 3 × 100",
                        "children under 3 in day care centres or publicly funded day care on 1 March / all children under 3 ×"
                        + " 100"),
                    Formula = new RatioOf(
                        Q(Counts.ChildrenInCare).Aged(0, 3),
                        Q(Counts.Population).Aged(0, 3))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
                new()
                {
                    Id = "konstanz", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("ohne Tagespflege", "without family day care"),
                    Words = new(
                        "wie 1, aber nur Tageseinrichtungen und Spielgruppen, ohne Tagespflege",
                        "as 1, but only centres and play groups, without family day care"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.MunicipalDayCareStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Der Wert kann über 100 % liegen, weil Menschen über Kreisgrenzen pendeln; er wird nicht "
                    + "abgeschnitten.",
                    "The value may exceed 100 %, because people commute across boundaries; it is not cut off."),
                new("Quote der Nutzung, nicht der Plätze (dafür C07).", "A rate of use, not of places (see C07)."),
            ],
        },
        new()
        {
            Id = "C02",
            Label = new("Betreuungsquote von 3 bis unter 6 Jahren", "care rate of children from 3 to under 6"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("mit Tagespflege", "with family day care"),
                    Words = new(
                        "Kinder von 3 bis unter 6 in Tageseinrichtungen oder öffentlich geförderter Tagespflege am 1. März / "
                        + "alle Kinder dieses Alters × 100",
                        "children from 3 to under 6 in day care centres or publicly funded day care on 1 March / all children"
                        + " of that age × 100"),
                    Formula = new RatioOf(
                        Q(Counts.ChildrenInCare).Aged(3, 6),
                        Q(Counts.Population).Aged(3, 6))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
                new()
                {
                    Id = "konstanz", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Seen,
                    Name = new("ab 3 bis zum Schuleintritt, ohne Tagespflege", "from 3 until school, without family day care"),
                    Words = new(
                        "Kinder ab 3 bis zum Schuleintritt in Tageseinrichtungen, ohne Tagespflege / alle Kinder dieses "
                        + "Alters × 100",
                        "children from 3 until school in centres, without family day care / all children of that age × 100"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.MunicipalDayCareStatistics,
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
            Id = "C03",
            Label = new("Ganztagsbetreuungsquote", "full-day care rate"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Process,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "u3", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("unter 3 Jahren", "under 3"),
                    Words = new(
                        "Kinder unter 3 mit mehr als 7 Stunden Betreuung am Tag / alle Kinder unter 3 × 100",
                        "children under 3 with more than 7 hours of care a day / all children under 3 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.ChildrenInCare).Of(Dimensions.CareHours, "more-than-7").Aged(0, 3),
                        Q(Counts.Population).Aged(0, 3))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
                new()
                {
                    Id = "3-5", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("3 bis unter 6 Jahre", "3 to under 6"),
                    Words = new(
                        "Kinder von 3 bis unter 6 mit mehr als 7 Stunden Betreuung am Tag / alle Kinder dieses Alters × 100",
                        "children from 3 to under 6 with more than 7 hours of care a day / all children of that age × 100"),
                    Formula = new RatioOf(
                        Q(Counts.ChildrenInCare).Of(Dimensions.CareHours, "more-than-7").Aged(3, 6),
                        Q(Counts.Population).Aged(3, 6))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
                new()
                {
                    Id = "konstanz-unter-3", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("unter 3 Jahren, ohne Tagespflege", "under 3, without family day care"),
                    Words = new(
                        "Kinder unter 3 ganztags in Tageseinrichtungen, ohne Tagespflege / alle Kinder unter 3 × 100",
                        "children under 3 all day in centres, without family day care / all children under 3 × 100"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.MunicipalDayCareStatistics,
                },
                new()
                {
                    Id = "konstanz-ab-3", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution,
                    Evidence = EvidenceMark.Seen,
                    Name = new("ab 3 Jahren, ohne Tagespflege", "from 3, without family day care"),
                    Words = new(
                        "Kinder ab 3 bis zum Schuleintritt ganztags in Tageseinrichtungen, ohne Tagespflege / alle Kinder "
                        + "dieses Alters × 100",
                        "children from 3 until school all day in centres, without family day care / all children of that age "
                        + "× 100"),
                    Formula = new PublishedBySource(),
                    SourceFamily = SourceFamilies.MunicipalDayCareStatistics,
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
            Id = "C04",
            Label = new("Anteil der Kinder mit nichtdeutscher Familiensprache", "share of children speaking another language at home"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new(
                        "Kinder in Tageseinrichtungen, die zu Hause vorrangig nicht Deutsch sprechen / Kinder in "
                        + "Tageseinrichtungen × 100",
                        "children in centres who mainly speak another language than German at home / children in centres × "
                        + "100"),
                    Formula = new RatioOf(Q(Counts.ChildrenInCare).Of(Dimensions.FamilyLanguage, "not-german"), Q(Counts.ChildrenInCare)),
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
            ],
        },
        new()
        {
            Id = "C05",
            Label = new("Personalschlüssel", "child-staff ratio"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Ratio, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Words = new(
                        "Kinder (Ganztagsbetreuungsäquivalente) / Vollzeitäquivalente des pädagogischen Personals",
                        "children (full-day equivalents) / full-time equivalents of pedagogical staff"),
                    Formula = new RatioOf(Q(Counts.ChildEquivalents), Q(Counts.StaffEquivalents)) { Factor = 1 },
                    SourceFamily = SourceFamilies.YouthWelfareStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Kein Maß für die Zahl der Kinder je anwesender Fachkraft: Ausfall und Zeit ohne Kinder sind nicht "
                    + "abgezogen.",
                    "Not the number of children per member of staff present: absence and time without children are not "
                    + "deducted."),
            ],
        },
        new()
        {
            Id = "C06",
            Label = new("Befunde der Schuleingangsuntersuchung", "findings of the school entry examination"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Output,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Words = new("Kinder mit Befund / untersuchte Kinder × 100", "children with a finding / children examined × 100"),
                    Formula = new RatioOf(Q(Counts.ExaminedChildren).Of(Dimensions.Finding, Dimensions.Yes), Q(Counts.ExaminedChildren)),
                    SourceFamily = SourceFamilies.SchoolEntryExaminationOfTheHealthOffice,
                },
            ],
            Remarks =
            [
                new(
                    "Welche Befunde zählen, legt das Land fest; Länder sind nicht vergleichbar.",
                    "Which findings count is set by the Land; Länder are not comparable."),
            ],
        },
        new()
        {
            Id = "C07",
            Label = new("Versorgungsquote (Plätze)", "supply rate (places)"),
            Area = EducationArea.EarlyChildhoodEducation,
            Stage = ProcessStage.Input,
            Direction = WantedDirection.Higher,
            Variants =
            [
                new()
                {
                    Id = "u3", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("unter 3 Jahren", "under 3"),
                    Words = new(
                        "genehmigte Plätze für Kinder unter 3 / Kinder unter 3 × 100",
                        "approved places for children under 3 / children under 3 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.ApprovedPlaces).Aged(0, 3),
                        Q(Counts.Population).Aged(0, 3))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.OperatingPermits,
                },
                new()
                {
                    Id = "3-5", Unit = Units.Percent, Principle = TerritorialPrinciple.PlaceOfInstitution, Evidence = EvidenceMark.Common,
                    Name = new("3 bis unter 6 Jahre", "3 to under 6"),
                    Words = new(
                        "genehmigte Plätze für Kinder von 3 bis unter 6 / Kinder dieses Alters × 100",
                        "approved places for children from 3 to under 6 / children of that age × 100"),
                    Formula = new RatioOf(
                        Q(Counts.ApprovedPlaces).Aged(3, 6),
                        Q(Counts.Population).Aged(3, 6))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.OperatingPermits,
                },
            ],
            Remarks =
            [
                new("Angebot, nicht Nutzung.", "Supply, not use."),
                new(
                    "Der Wert kann über 100 % liegen, weil Menschen über Kreisgrenzen pendeln; er wird nicht "
                    + "abgeschnitten.",
                    "The value may exceed 100 %, because people commute across boundaries; it is not cut off."),
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
