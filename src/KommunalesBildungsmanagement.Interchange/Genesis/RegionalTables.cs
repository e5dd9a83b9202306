using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>The tables of the Regionaldatenbank that can be read into observations.</summary>
public static partial class RegionalTables
{
    /// <summary>All of them, by code.</summary>
    public static ValueList<RegionalTable> All => [Unemployment, Schools, SchoolLeavers, VocationalLeavers, HouseholdIncome];

    private static LocalizedText Persons => new("Personen", "persons");

    private static RegionalColumn Counted(ValueList<string> header, string count, params (string Dimension, string Category)[] parts) =>
        new(header, new(count, Counts.OnlyVariant, Breakdown.By(parts)), Persons);
}
