using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>
/// Makes reports from observations: what can be computed is computed and compared, what cannot is named. Pure; same input, same report.
/// </summary>
public static class ReportBuilder
{
    private static readonly ValueFormat<ProductFormat> Formats = ValueFormat.For<ProductFormat>();
    private static readonly ValueFormat<EducationArea> AreaNames = ValueFormat.For<EducationArea>();

    /// <summary>Makes a report.</summary>
    /// <param name="request">What it is to be about.</param>
    /// <param name="observations">Counts and published figures of the territory and of those it is compared with.</param>
    /// <returns>
    /// An education report has a table at a glance and a chapter for each area; a thematic analysis has chapters for its indicators with all
    /// variants; a
    /// compendium has tables without charts; a local profile is the table at a glance with a few charts. Each ends with what is missing, methods and
    /// sources.
    /// </returns>
    public static MonitoringReport Build(ReportRequest request, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(observations);
        var desk = new ReportDesk(request, observations);
        var (name, format) = (request.NameOf(request.Territory), Formats.Describe(request.Format));
        var wanted = Wanted(request).ToList();
        var available = wanted.SelectMany(i => i.Variants.Select(v => desk.Latest(i, v.Id))).OfType<IndicatorSeries>().ToList();
        var report = new MonitoringReport
        {
            Title = new($"{Capital(format.German)}: {name}", $"{Capital(format.English)}: {name}"),
            Format = request.Format,
            Audience = request.Audience,
            Territory = request.Territory,
            MadeOn = request.MadeOn,
            CatalogueEdition = EducationIndicators.Edition,
            FunderNotes = request.FunderNotes,
            Sections = [.. Chapters(desk, available), ClosingSections.Missing(desk, wanted, available), ClosingSections.Methods(request)],
        };
        return report with { Sections = [.. report.Sections, ClosingSections.Sources(report)] };
    }

    private static IEnumerable<ReportSection> Chapters(ReportDesk desk, List<IndicatorSeries> available)
    {
        var format = desk.Request.Format;
        if (available.Count > 0 && format != ProductFormat.ThematicAnalysis) yield return KeyFigures.Section(desk, available);
        if (format == ProductFormat.LocalProfile) yield break;
        foreach (var area in available.GroupBy(s => s.Indicator.Area).OrderBy(g => g.Key))
        {
            var tables = new CountTables(desk);
            var label = AreaNames.Describe(area.Key);
            yield return new(
                new($"{(char)('A' + (int)area.Key)} {label.German}", $"{(char)('A' + (int)area.Key)} {label.English}"),
                [],
                [
                    .. area.GroupBy(s => s.Indicator.Id).Select(g => IndicatorChapter.Write(desk, g.ToList(), tables)),
                    .. Context(desk, area.Key),
                ]);
        }
    }

    private static IEnumerable<ReportSection> Context(ReportDesk desk, EducationArea area) =>
        area == EducationArea.FrameworkConditions && desk.Request.Indicators.Count == 0
            ? ObservedChapter.Context.Select(c => ObservedChapter.Write(desk, c)).OfType<ReportSection>()
            : [];

    private static IEnumerable<Indicator> Wanted(ReportRequest request) => EducationIndicators.All
        .Where(i => request.Areas.Count == 0 || request.Areas.Contains(i.Area))
        .Where(i => request.Indicators.Count == 0 || request.Indicators.Contains(i.Id));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
