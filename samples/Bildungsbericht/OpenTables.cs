using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsbericht;

/// <summary>Observations with the names of their territories.</summary>
/// <param name="Observations">In the order of tables and rows.</param>
/// <param name="Names">Names as they stand in the tables, by key.</param>
internal sealed record OpenTables(ValueList<Observation> Observations, IReadOnlyDictionary<TerritoryKey, string> Names)
{
    /// <summary>Ids of the tables, which the statistical offices have published under their own rules.</summary>
    public static ValueList<string> Sources => [.. RegionalTables.All.Select(t => t.Code)];

    /// <summary>Reads all five tables from a folder of open data.</summary>
    /// <param name="folder">The folder that holds <c>regionalstatistik</c>.</param>
    /// <param name="cancellation">Stops the readers.</param>
    public static Reading<OpenTables> Read(string folder, CancellationToken cancellation = default)
    {
        var readings = RegionalTables.All
            .Select(t => RegionalTableReader.Read(
                TableSource.At(Path.Combine(folder, "regionalstatistik", $"{t.Code}.csv")), t, cancellation: cancellation))
            .ToList();
        var errors = readings.SelectMany(r => r.Table.Errors).ToList();
        if (errors.Count > 0) return Reading.Failed<OpenTables>(errors);
        var rows = readings.SelectMany(r => r.Table.Rows).ToList();
        var names = rows.GroupBy(r => r.Territory).ToDictionary(g => g.Key, g => g.First().Name);
        return Reading.Of(
            new OpenTables([.. rows.SelectMany(r => r.Observations)], names), readings.SelectMany(r => r.Table.Warnings));
    }

    /// <summary>The part that the extract holds: its territories, without the cells that the source has blocked because they cannot be filled.</summary>
    public OpenTables Extracted() => new(
        [.. Observations.Where(o => SampleTerritories.IsExtracted(o.Identity.Territory) && o.Figure.Sign != FigureSign.NotMeaningful)],
        Names.Where(n => SampleTerritories.IsExtracted(n.Key)).ToDictionary());
}
