using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>What table 21111-02-06-4 holds.</summary>
[ResultMatters]
public sealed record LeaverReading
{
    /// <summary>The rows of territories, and the account of all rows.</summary>
    public required TableReading<LeaverRow> Table { get; init; }

    /// <summary>All footnotes, as they stand in the file.</summary>
    public required ValueList<GenesisFootnote> Footnotes { get; init; }

    /// <summary>Which Länder round their cells, as the footnotes say.</summary>
    public required ValueList<DisclosureRounding> Roundings { get; init; }

    /// <summary>All observations, in the order of the table.</summary>
    public IEnumerable<Observation> Observations => Table.Rows.SelectMany(r => r.Observations);
}
