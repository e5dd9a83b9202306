using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Sources and dates of figures, each once, in a fixed order.</summary>
internal static class CoverageSources
{
    public static IEnumerable<CoverageSource> Of(IEnumerable<Observation> observations) =>
        observations.Select(o => new CoverageSource(o.Provenance, o.Identity.Period.Text));

    public static IEnumerable<CoverageSource> Of(CoverageRequest request) => request.Need.Size is null
        ? []
        : request.Need.Evidence.Select(e => new CoverageSource(e.Provenance, e.Provenance.Edition is { } day ? On(day) : request.Need.Statement));

    public static IEnumerable<CoverageSource> Of(IEnumerable<RunAccess> runs) => runs.Select(r => r.Run.Offering)
        .Select(o => new CoverageSource(o.Provenance, o.Freshness.LastVerifiedOn is { } day ? On(day) : new("nie geprüft", "never checked")));

    public static ValueList<CoverageSource> Together(params IEnumerable<IEnumerable<CoverageSource>> sources) => sources.SelectMany(s => s)
        .Distinct()
        .OrderBy(s => s.Provenance.ToString(), StringComparer.Ordinal)
        .ThenBy(s => s.AsOf.English, StringComparer.Ordinal)
        .ThenBy(s => s.Provenance.Url?.OriginalString, StringComparer.Ordinal)
        .ToValueList();

    private static LocalizedText On(LocalDate day) => new(DateRange.German(day), DateRange.English(day));
}
