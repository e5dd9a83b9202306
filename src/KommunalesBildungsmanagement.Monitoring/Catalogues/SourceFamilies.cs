namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Statistics and registers from which figures come as a rule.</summary>
internal static class SourceFamilies
{
    public static LocalizedText AdultEducationSurvey { get; } = new("Adult Education Survey", "Adult Education Survey");

    public static LocalizedText BibbSurveyOnSeptember { get; } = new(
        "BIBB-Erhebung zum 30. September, Ausbildungsmarktstatistik der BA",
        "BIBB survey on 30 September, training market statistics");

    public static LocalizedText Census { get; } = new("Zensus, Tabelle 2000S-3070", "census, table 2000S-3070");

    public static LocalizedText GermanLibraryStatistics { get; } = new("Deutsche Bibliotheksstatistik", "German library statistics");

    public static LocalizedText IntegratedReportingOnTraining { get; } = new(
        "integrierte Ausbildungsberichterstattung",
        "integrated reporting on training");

    public static LocalizedText IntegrationCourseStatisticsOfTheBamf { get; } = new(
        "Integrationskursstatistik des BAMF",
        "integration course statistics of the BAMF");

    public static LocalizedText LabourForceSurvey { get; } = new("Arbeitskräfteerhebung", "labour force survey");

    public static LocalizedText LabourMarketStatistics { get; } = new(
        "Arbeitsmarktstatistik der BA, Tabelle 13211-02-05-4",
        "labour market statistics, table 13211-02-05-4");

    public static LocalizedText MunicipalDayCareStatistics { get; } = new(
        "kommunale Kita-Statistik, z. B. Stadt Konstanz",
        "municipal day care statistics, e.g. city of Konstanz");

    public static LocalizedText MuseumStatistics { get; } = new("Museumsstatistik", "museum statistics");

    public static LocalizedText OperatingPermits { get; } = new(
        "Betriebserlaubnisse, Jugendhilfeplanung",
        "operating permits, youth welfare planning");

    public static LocalizedText OwnCountsBySocialSpace { get; } = new("eigene Bestandszahlen nach Sozialräumen", "own counts by social space");

    public static LocalizedText OwnSurvey { get; } = new("eigene Erhebung", "own survey");

    public static LocalizedText PopulationStatistics { get; } = new(
        "Bevölkerungsfortschreibung, Tabelle 12411-02-03-4; Einwohnermelderegister",
        "population statistics, table 12411-02-03-4; register of residents");

    public static LocalizedText PublicAccounts { get; } = new("Rechnungsergebnisse, Statistik 21711", "public accounts, statistic 21711");

    public static LocalizedText SchoolAndUniversityStatistics { get; } = new(
        "Schul- und Hochschulstatistik, Bevölkerungsfortschreibung",
        "school and university statistics, population statistics");

    public static LocalizedText SchoolEntryExaminationOfTheHealthOffice { get; } = new(
        "Schuleingangsuntersuchung des Gesundheitsamts",
        "school entry examination of the health office");

    public static LocalizedText SchoolStatistics { get; } = new("Schulstatistik, Übergänge", "school statistics, transitions");

    public static LocalizedText SchoolStatisticsByAge { get; } = new(
        "Schulstatistik nach Alter, Bevölkerungsfortschreibung",
        "school statistics by age, population statistics");

    public static LocalizedText SchoolStatisticsByAgeAndResidence { get; } = new(
        "Schulstatistik nach Alter und Wohnort, Bevölkerungsfortschreibung",
        "school statistics by age and residence, population statistics");

    public static LocalizedText SchoolStatisticsOfTheLand { get; } = new("Schulstatistik des Landes", "school statistics of the Land");

    public static LocalizedText SchoolStatisticsProcedureOfCaritas { get; } = new(
        "Schulstatistik; Verfahren der Caritas",
        "school statistics; procedure of Caritas");

    public static LocalizedText StatisticsOfGeneralSchools { get; } = new(
        "Statistik der allgemeinbildenden Schulen, Tabelle 21111-01-03-4",
        "statistics of general schools, table 21111-01-03-4");

    public static LocalizedText StatisticsOfGeneralSchoolsTable2111102 { get; } = new(
        "Statistik der allgemeinbildenden Schulen, Tabelle 21111-02-06-4",
        "statistics of general schools, table 21111-02-06-4");

    public static LocalizedText StatisticsOfMusicSchools { get; } = new("Statistik der Musikschulen", "statistics of music schools");

    public static LocalizedText StatisticsOfTheFederalEmploymentAgency { get; } = new(
        "Statistik der Bundesagentur für Arbeit",
        "statistics of the federal employment agency");

    public static LocalizedText StatisticsOfTheFederalEmploymentAgencySgbIi { get; } = new(
        "Statistik der Bundesagentur für Arbeit (SGB II)",
        "statistics of the federal employment agency (SGB II)");

    public static LocalizedText StatisticsOfVocationalSchools { get; } = new(
        "Statistik der beruflichen Schulen, Tabelle 21121-02-02-4",
        "statistics of vocational schools, table 21121-02-02-4");

    public static LocalizedText UniversityStatistics { get; } = new("Hochschulstatistik", "university statistics");

    public static LocalizedText VhsStatistics { get; } = new("VHS-Statistik", "VHS statistics");

    public static LocalizedText VocationalTrainingStatistics { get; } = new("Berufsbildungsstatistik", "vocational training statistics");

    public static LocalizedText YouthWelfareStatistics { get; } = new(
        "Kinder- und Jugendhilfestatistik, Tabellenfamilie 22543",
        "youth welfare statistics, table family 22543");
}
