using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Area A: framework conditions (Rahmenbedingungen).</summary>
internal static class FrameworkIndicators
{
    /// <summary>Population at the end of the year before: the usual denominator of figures of a year or school year.</summary>
    private static PeriodLink LastDecember { get; } = PeriodLink.On(12, 31, 1);

    public static ValueList<Indicator> All { get; } =
    [
        new()
        {
            Id = "A01",
            Label = new("Bevölkerung", "population"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Persons, Decimals = 0, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Words = new("Personen am 31. Dezember", "persons on 31 December"),
                    Formula = new CountOf(Q(Counts.Population)),
                    SourceFamily = SourceFamilies.PopulationStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Nach Alter und Geschlecht gegliedert; mit jedem Zensus beginnt eine neue Basis.",
                    "Broken down by age and sex; every census starts a new base."),
            ],
        },
        new()
        {
            Id = "A02",
            Label = new("Jugend- und Altenquotient", "youth and old-age dependency ratio"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "young", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Name = new("Jugendquotient", "youth ratio"),
                    Words = new(
                        "Bevölkerung unter 20 / Bevölkerung von 20 bis unter 65 × 100",
                        "population under 20 / population from 20 to under 65 × 100"),
                    Formula = new RatioOf(Q(Counts.Population).Aged(0, 20), Q(Counts.Population).Aged(20, 65)),
                    SourceFamily = SourceFamilies.PopulationStatistics,
                },
                new()
                {
                    Id = "old", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Name = new("Altenquotient", "old-age ratio"),
                    Words = new(
                        "Bevölkerung ab 65 / Bevölkerung von 20 bis unter 65 × 100",
                        "population of 65 and older / population from 20 to under 65 × 100"),
                    Formula = new RatioOf(Q(Counts.Population).Aged(65, null), Q(Counts.Population).Aged(20, 65)),
                    SourceFamily = SourceFamilies.PopulationStatistics,
                },
            ],
        },
        new()
        {
            Id = "A03",
            Label = new("Anteil der Personen mit SGB-II-Bezug", "share of persons receiving SGB II benefits"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Words = new(
                        "Leistungsbeziehende SGB II unter 65 / Bevölkerung unter 65 × 100",
                        "recipients of SGB II benefits under 65 / population under 65 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.BenefitRecipients).Aged(0, 65),
                        Q(Counts.Population).Aged(0, 65))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.StatisticsOfTheFederalEmploymentAgencySgbIi,
                },
            ],
        },
        new()
        {
            Id = "A04",
            Label = new("Kinderarmutsquote", "child poverty rate"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Words = new(
                        "Kinder unter 15 in SGB-II-Bedarfsgemeinschaften / Kinder unter 15 × 100",
                        "children under 15 in SGB II households / children under 15 × 100"),
                    Formula = new RatioOf(
                        Q(Counts.BenefitRecipients).Aged(0, 15),
                        Q(Counts.Population).Aged(0, 15))
                    {
                        DenominatorPeriod = LastDecember,
                    },
                    SourceFamily = SourceFamilies.StatisticsOfTheFederalEmploymentAgencySgbIi,
                },
            ],
        },
        new()
        {
            Id = "A05",
            Label = new("Arbeitslosenquote", "unemployment rate"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("aller zivilen Erwerbspersonen", "of all civilian labour force"),
                    Words = new("Arbeitslose / alle zivilen Erwerbspersonen × 100", "unemployed / all civilian labour force × 100"),
                    Formula = new RatioOf(Q(Counts.Unemployed), Q(Counts.LabourForce)),
                    SourceFamily = SourceFamilies.LabourMarketStatistics,
                },
                new()
                {
                    Id = "2", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("der abhängigen zivilen Erwerbspersonen", "of dependent civilian labour force"),
                    Words = new("Arbeitslose / abhängige zivile Erwerbspersonen × 100", "unemployed / dependent civilian labour force × 100"),
                    Formula = new RatioOf(Q(Counts.Unemployed), Q(Counts.DependentLabourForce)),
                    SourceFamily = SourceFamilies.LabourMarketStatistics,
                },
                new()
                {
                    Id = "youth", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("15 bis unter 25 Jahre", "15 to under 25 years"),
                    Words = new(
                        "Arbeitslose von 15 bis unter 25 / zivile Erwerbspersonen dieses Alters × 100",
                        "unemployed from 15 to under 25 / civilian labour force of that age × 100"),
                    Formula = new RatioOf(Q(Counts.Unemployed).Aged(15, 25), Q(Counts.LabourForce).Aged(15, 25)),
                    SourceFamily = SourceFamilies.LabourMarketStatistics,
                },
            ],
        },
        new()
        {
            Id = "A06",
            Label = new("Langzeitarbeitslosenanteil", "share of long-term unemployed"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Words = new(
                        "Arbeitslose seit mindestens einem Jahr / alle Arbeitslosen × 100",
                        "unemployed for one year or more / all unemployed × 100"),
                    Formula = new RatioOf(Q(Counts.Unemployed).Of(Dimensions.UnemploymentDuration, Dimensions.LongTerm), Q(Counts.Unemployed)),
                    SourceFamily = SourceFamilies.LabourMarketStatistics,
                },
            ],
            Remarks =
            [
                new(
                    "Ob „mindestens“ oder „mehr als“ zwölf Monate gilt, sagt die Quelle der Zahl.",
                    "Whether \"at least\" or \"more than\" twelve months counts is said by the source of the figure."),
            ],
        },
        new()
        {
            Id = "A07",
            Label = new(
                "Anteil der ausländischen Bevölkerung; mit Migrationshintergrund",
                "share of foreigners; of persons with migration background"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "foreign", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Name = new("ausländische Bevölkerung", "foreigners"),
                    Words = new(
                        "Personen ohne deutsche Staatsangehörigkeit / Bevölkerung × 100",
                        "persons without German nationality / population × 100"),
                    Formula = new RatioOf(Q(Counts.Population).Of(Dimensions.Nationality, Dimensions.Foreign), Q(Counts.Population)),
                    SourceFamily = SourceFamilies.PopulationStatistics,
                },
                new()
                {
                    Id = "migration", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Common,
                    Name = new("mit Migrationshintergrund", "with migration background"),
                    Words = new("Personen mit Migrationshintergrund / Bevölkerung × 100", "persons with migration background / population × 100"),
                    Formula = new RatioOf(Q(Counts.Population).Of(Dimensions.MigrationBackground, Dimensions.Yes), Q(Counts.Population)),
                    SourceFamily = SourceFamilies.PopulationStatistics,
                },
            ],
        },
        new()
        {
            Id = "A08",
            Label = new("Schulabschluss der Bevölkerung", "school certificates of the population"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.None,
            Variants =
            [
                new()
                {
                    Id = "none", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("ohne Schulabschluss", "without school certificate"),
                    Words = new(
                        "Personen ab 15 ohne allgemeinen Schulabschluss / Personen ab 15 × 100",
                        "persons of 15 and older without school certificate / persons of 15 and older × 100"),
                    Formula = new RatioOf(
                        Q(Counts.PopulationByCertificate).Of(Dimensions.Certificate, Dimensions.WithoutCertificate),
                        Q(Counts.PopulationByCertificate)),
                    SourceFamily = SourceFamilies.Census,
                },
                new()
                {
                    Id = "university-entrance", Unit = Units.Percent, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Name = new("(Fach-)Hochschulreife", "(Fach-)Hochschulreife"),
                    Words = new(
                        "Personen ab 15 mit Fach- oder allgemeiner Hochschulreife / Personen ab 15 × 100",
                        "persons of 15 and older with (Fach-)Hochschulreife / persons of 15 and older × 100"),
                    Formula = new RatioOf(
                        Q(Counts.PopulationByCertificate).Of(Dimensions.Certificate, Dimensions.UniversityEntrance),
                        Q(Counts.PopulationByCertificate)),
                    SourceFamily = SourceFamilies.Census,
                },
            ],
        },
        new()
        {
            Id = "A09",
            Label = new("Dissimilaritätsindex", "dissimilarity index"),
            Area = EducationArea.FrameworkConditions,
            Stage = ProcessStage.Context,
            Direction = WantedDirection.Lower,
            Variants =
            [
                new()
                {
                    Id = "1", Unit = Units.IndexPoints, Principle = TerritorialPrinciple.Residence, Evidence = EvidenceMark.Seen,
                    Words = new(
                        "½ × Summe über die Teilräume |Anteil der Gruppe − Anteil der übrigen| × 100: wie viele umziehen "
                        + "müssten",
                        "½ × sum over sub-areas |share of the group − share of the others| × 100: how many would have to move"),
                    Formula = new DissimilarityOf(
                        Q(Counts.Population).Of(Dimensions.Nationality, Dimensions.Foreign),
                        Q(Counts.Population).Of(Dimensions.Nationality, Dimensions.German),
                        Dimensions.SocialSpace),
                    SourceFamily = SourceFamilies.OwnCountsBySocialSpace,
                },
            ],
            Remarks =
            [
                new(
                    "Hängt von der Größe der Teilräume ab; nur bei gleicher Gliederung vergleichbar.",
                    "Depends on the size of sub-areas; comparable only with the same division."),
            ],
        },
    ];

    private static Quantity Q(string count) => new(count);
}
