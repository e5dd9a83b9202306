using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>The observations of a described table.</summary>
[ResultMatters]
public sealed record MappedTable
{
    /// <summary>The table they come from.</summary>
    public required DescribedTable Table { get; init; }

    /// <summary>The observations, in the order of the file. An empty cell is no observation.</summary>
    public required ValueList<Observation> Observations { get; init; }

    /// <summary>How many empty cells there are; they are not zero.</summary>
    public required int EmptyCells { get; init; }

    /// <summary>The problems of the table and of the mapping.</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>What one must know to use the figures. The remarks of the publisher stand in the description of the table.</summary>
    public required ValueList<LocalizedText> Notes { get; init; }
}
