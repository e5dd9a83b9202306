using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Reports;

/// <summary>Leavers of three districts, a Regierungsbezirk, a Land and Germany, and a request for a report about one of them.</summary>
internal static class ReportSample
{
    public static ReportRequest Request { get; } = new()
    {
        Format = ProductFormat.EducationReport,
        Audience = ReportAudience.Public,
        Territory = Given.Kaufbeuren,
        MadeOn = new(2026, 11, 22),
        PublishedSources = ["table"],
        Names = new Dictionary<TerritoryKey, string>
        {
            [Given.Kaufbeuren] = "Kaufbeuren",
            [Given.Ostallgaeu] = "Ostallgäu <b>",
            [TerritoryKey.Parse("09778")] = "Unterallgäu",
            [TerritoryKey.Parse("097")] = "Schwaben",
            [Given.Bavaria] = "Bayern",
        },
    };

    public static ObservationSet Observations { get; } = Given.Set(All());

    public static IEnumerable<Observation> All() =>
    [
        .. Counted(Given.Kaufbeuren, 645, 54, 291, 32), .. Counted(Given.Ostallgaeu, 1200, 40, 600, 15),
        .. Counted(TerritoryKey.Parse("097"), 18000, 1000, 9000, 400), .. Counted(Given.Bavaria, 120000, 6480, 60000, 2400),
        .. Counted(TerritoryKey.Germany, 782423, 55708, 381434, 22043),
    ];

    public static Observation[] Counted(TerritoryKey key, int total, int without, int female, int femaleWithout, ReportingPeriod? period = null) =>
    [
        Given.Count(Counts.SchoolLeavers, total, key, period),
        Given.Count(Counts.SchoolLeavers, without, key, period, Given.WithoutCertificate),
        Given.Count(Counts.SchoolLeavers, female, key, period, (Dimensions.Sex, Dimensions.Female)),
        Given.Count(Counts.SchoolLeavers, femaleWithout, key, period, (Dimensions.Sex, Dimensions.Female), Given.WithoutCertificate),
    ];
}
