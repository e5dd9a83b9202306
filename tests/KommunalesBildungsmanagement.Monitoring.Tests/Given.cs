using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

/// <summary>Observations for tests, short to write.</summary>
internal static class Given
{
    public static TerritoryKey Kaufbeuren { get; } = TerritoryKey.Parse("09762");

    public static TerritoryKey Ostallgaeu { get; } = TerritoryKey.Parse("09777");

    public static TerritoryKey Bavaria { get; } = TerritoryKey.Parse("09");

    public static LocalDate Issued { get; } = new(2025, 3, 13);

    public static ReportingPeriod Year { get; } = new SchoolYear(2023);

    public static ReferenceDay LastDecember { get; } = new(new(2022, 12, 31));

    public static (string Dimension, string Category) WithoutCertificate { get; } = (Dimensions.Certificate, Dimensions.WithoutCertificate);

    public static Observation Count(
        string count, decimal value, TerritoryKey? territory = null, ReportingPeriod? period = null, params (string, string)[] parts) =>
        Cell(count, Figure.Of(value), territory, period, parts);

    public static Observation Cell(
        string count, Figure figure, TerritoryKey? territory = null, ReportingPeriod? period = null, params (string, string)[] parts) => new(
        new(
            new(count, Counts.OnlyVariant, parts.Length == 0 ? Breakdown.Total : Breakdown.By(parts)), territory ?? Kaufbeuren, null, period ?? Year,
            "table", Issued),
        figure,
        new() { Source = "Table" });

    public static Observation Issue(this Observation observation, LocalDate? vintage) =>
        observation with { Identity = observation.Identity with { Vintage = vintage } };

    public static ObservationSet Set(params IEnumerable<Observation> observations)
    {
        var problems = new List<Problem>();
        var set = ObservationSet.Of(observations, problems);
        Assert.Empty(problems);
        return set;
    }
}
