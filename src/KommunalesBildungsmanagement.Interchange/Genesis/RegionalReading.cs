using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>What came of reading a regional table.</summary>
[ResultMatters]
public sealed record RegionalReading
{
    /// <summary>What the table holds.</summary>
    public required RegionalTable Definition { get; init; }

    /// <summary>The rows of territories, and the account of all rows.</summary>
    public required TableReading<RegionalRow> Table { get; init; }

    /// <summary>All footnotes, as they stand in the file.</summary>
    public required ValueList<GenesisFootnote> Footnotes { get; init; }

    /// <summary>Every statement of the footnotes, bound to territory and years where they can be read safely.</summary>
    public required ValueList<SeriesNote> SeriesNotes { get; init; }

    /// <summary>Which Länder round, as the footnotes say.</summary>
    public required ValueList<DisclosureRounding> Roundings { get; init; }

    /// <summary>All observations, in the order of the table.</summary>
    public IEnumerable<Observation> Observations => Table.Rows.SelectMany(r => r.Observations);

    /// <summary>The statements that may concern an observation.</summary>
    /// <param name="observation">An observation of this table.</param>
    public IEnumerable<SeriesNote> NotesOn(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return SeriesNotes.Where(n => n.Concerns(observation.Identity.Territory, observation.Identity.Period));
    }
}
