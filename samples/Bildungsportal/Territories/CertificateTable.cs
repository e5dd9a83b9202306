using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Languages;

namespace Bildungsportal.Territories;

/// <summary>Leavers by certificate of one territory and school year.</summary>
internal sealed class CertificateTable
{
    private static readonly (string? Category, LocalizedText Label)[] Categories =
    [
        (null, PortalTexts.AllLeavers),
        (Dimensions.WithoutCertificate, PortalTexts.CertificateNone),
        (Dimensions.Hauptschulabschluss, PortalTexts.CertificateHauptschule),
        (Dimensions.MittlererAbschluss, PortalTexts.CertificateMittlerer),
        (Dimensions.FachhochschulreifeSchoolPart, PortalTexts.CertificateSchoolPart),
        (Dimensions.Fachhochschulreife, PortalTexts.CertificateFachhochschule),
        (Dimensions.AllgemeineHochschulreife, PortalTexts.CertificateHochschule),
    ];

    private CertificateTable(ReportingPeriod period, ValueList<CertificateRow> rows, Observation total) =>
        (Period, Rows, Total) = (period, rows, total);

    public ReportingPeriod Period { get; }

    public ValueList<CertificateRow> Rows { get; }

    public Observation Total { get; }

    /// <summary>The table of the latest year; <see langword="null"/> without figures.</summary>
    public static CertificateTable? Of(ObservationSet observations, TerritoryKey territory)
    {
        if (!observations.TryFindLatest(MeasurandOf(null, false), territory, out var total)) return null;
        Figure? FigureOf(string? category, bool female) =>
            observations.Of(MeasurandOf(category, female), territory).LastOrDefault(o => IsOfSameTable(o.Identity, total.Identity))?.Figure;
        var rows = Categories.Select(c => new CertificateRow(c.Label, FigureOf(c.Category, false), FigureOf(c.Category, true)));
        return new(total.Identity.Period, rows.ToValueList(), total);
    }

    private static bool IsOfSameTable(ObservationIdentity one, ObservationIdentity other) =>
        one.Period == other.Period && one.Source == other.Source && one.Vintage == other.Vintage;

    private static Measurand MeasurandOf(string? category, bool female)
    {
        var parts = new List<(string, string)>();
        if (category is not null) parts.Add((Dimensions.Certificate, category));
        if (female) parts.Add((Dimensions.Sex, Dimensions.Female));
        return new(Counts.SchoolLeavers, Counts.OnlyVariant, parts.Count == 0 ? Breakdown.Total : Breakdown.By(parts));
    }
}
