namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>The units of counts and indicators.</summary>
internal static class Units
{
    public static LocalizedText Percent { get; } = new("Prozent", "percent");

    public static LocalizedText PercentagePoints { get; } = new("Prozentpunkte", "percentage points");

    public static LocalizedText Persons { get; } = new("Personen", "persons");

    public static LocalizedText Number { get; } = new("Anzahl", "number");

    public static LocalizedText Ratio { get; } = new("Verhältnis", "ratio");

    public static LocalizedText Euro { get; } = new("Euro", "euros");

    public static LocalizedText ThousandEuro { get; } = new("Tausend Euro", "thousand euros");

    public static LocalizedText PerThousand { get; } = new("je 1.000", "per 1,000");

    public static LocalizedText IndexPoints { get; } = new("Punkte von 100", "points of 100");

    public static LocalizedText FullTimeEquivalents { get; } = new("Vollzeitäquivalente", "full-time equivalents");
}
