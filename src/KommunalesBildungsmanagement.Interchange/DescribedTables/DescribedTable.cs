using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>A table together with its description: typed cells, all metadata and remarks, every problem of both files.</summary>
[ResultMatters]
public sealed record DescribedTable
{
    /// <summary>What the publisher says; <see langword="null"/> if the description could not be read.</summary>
    public required TableDescription? Description { get; init; }

    /// <summary>The rows, problems and account.</summary>
    public required TableReading<DescribedRow> Table { get; init; }

    /// <summary>The columns that stand in the file, in the order of the cells.</summary>
    public ValueList<DescribedColumn> Columns => Description?.Columns.Where(c => c.Computed is null).ToValueList() ?? [];
}
