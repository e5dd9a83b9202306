namespace KommunalesBildungsmanagement.Indicators;

/// <summary>The indicators that the first readers fill: population and leavers of general schools.</summary>
public static class StandardIndicators
{
    /// <summary>Population on the reference day.</summary>
    public static Indicator Population { get; } = new()
    {
        Id = Counts.Population,
        Label = new("Bevölkerung", "Population"),
        Area = EducationArea.FrameworkConditions,
        Unit = Persons,
        Variants = [new("1", new("Personen am 31. Dezember", "persons on 31 December")) { Principle = TerritorialPrinciple.Residence }],
    };

    /// <summary>Leavers and graduates of general schools, as counts.</summary>
    public static Indicator SchoolLeavers { get; } = new()
    {
        Id = Counts.SchoolLeavers,
        Label = new("Absolventen und Abgänger allgemeinbildender Schulen", "Leavers and graduates of general schools"),
        Area = EducationArea.GeneralSchools,
        Unit = Persons,
        Variants =
        [
            new(
                "1",
                new(
                    "Personen, die im Schuljahr die Schule verlassen haben, am Ort der Schule",
                    "persons who left school in the school year, by place of school"))
            {
                Principle = TerritorialPrinciple.PlaceOfInstitution,
            },
        ],
    };

    /// <summary>
    /// Share of leavers without at least Hauptschulabschluss. Variant 1 is the share of leavers; the other two accepted formulas need
    /// further data.
    /// </summary>
    public static Indicator LeaversWithoutCertificate { get; } = new()
    {
        Id = "D10",
        Label = new("Abgänge ohne Hauptschulabschluss", "Leavers without Hauptschulabschluss"),
        Area = EducationArea.GeneralSchools,
        Unit = new("Prozent", "percent"),
        Variants =
        [
            new("1", new(
                "Abgänger ohne Hauptschulabschluss / alle Absolventen und Abgänger desselben Jahres × 100, am Ort der Schule",
                "leavers without Hauptschulabschluss / all leavers and graduates of the same year × 100, by place of school"))
            {
                Principle = TerritorialPrinciple.PlaceOfInstitution,
                Rate = new(
                    new(Counts.SchoolLeavers, "1", Breakdown.By((Dimensions.Certificate, Dimensions.WithoutCertificate))),
                    new(Counts.SchoolLeavers, "1", Breakdown.Total)),
            },
            new("2", new(
                "Quotensumme: Summe über die Altersjahrgänge von Abgängern / Bevölkerung gleichen Alters × 100",
                "sum of quotas: leavers / population of the same age × 100, summed over ages")),
            new("3", new(
                "Abgänger / Schüler der Klasse 9, angenähert durch Klasse 7 zwei Jahre zuvor × 100",
                "leavers / pupils of class 9, approximated by class 7 two years before × 100")),
        ],
    };

    /// <summary>All of them.</summary>
    public static ValueList<Indicator> All { get; } = [Population, SchoolLeavers, LeaversWithoutCertificate];

    private static LocalizedText Persons => new("Personen", "persons");
}
