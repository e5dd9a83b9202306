using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsbericht;

/// <summary>Which reports are made.</summary>
internal static class ReportPlan
{
    /// <summary>What the thematic analysis is about: leavers without certificate.</summary>
    private static readonly ValueList<string> WithoutCertificate = ["D10"];

    /// <summary>
    /// The requests, in order. Without formats: education report and local profile of each territory, and for the first one a thematic analysis and a
    /// data compendium.
    /// </summary>
    public static ValueList<ReportRequest> Of(ReportOptions options, OpenTables tables, LocalDate day)
    {
        var territories = TerritoriesOf(options);
        var wanted = options.Formats.Count > 0
            ? territories.SelectMany(t => options.Formats.Select(f => (t, f)))
            : territories.SelectMany(t => new[] { (t, ProductFormat.EducationReport), (t, ProductFormat.LocalProfile) })
                .Append((territories[0], ProductFormat.ThematicAnalysis)).Append((territories[0], ProductFormat.DataCompendium));
        return [.. wanted.Select(w => RequestOf(options, tables, day, w.Item1, w.Item2))];
    }

    /// <summary>The territories of which there is nothing in the tables.</summary>
    public static IEnumerable<Problem> Unknown(ReportOptions options, OpenTables tables) => TerritoriesOf(options)
        .Where(t => !tables.Names.ContainsKey(t))
        .Select(t => new Problem(
            "territory.unknown", "--territory", t.ToString(),
            new("Zu diesem Gebiet gibt es in den Daten nichts.", "There is nothing on this territory in the data."),
            new("Anderes Gebiet nennen, oder mit --data den Ordner der offenen Daten.",
                "Name another territory, or the folder of open data with --data.")));

    private static ValueList<TerritoryKey> TerritoriesOf(ReportOptions options) =>
        options.Territories.Count > 0 ? options.Territories : SampleTerritories.Reported;

    private static ReportRequest RequestOf(ReportOptions options, OpenTables tables, LocalDate day, TerritoryKey territory, ProductFormat format) => new()
    {
        Format = format,
        Audience = options.Audience,
        Territory = territory,
        MadeOn = day,
        Names = tables.Names,
        Indicators = format == ProductFormat.ThematicAnalysis ? WithoutCertificate : [],
        PublishedSources = OpenTables.Sources,
        FunderNotes = FunderNote.Of(options.FundedBy),
    };
}
