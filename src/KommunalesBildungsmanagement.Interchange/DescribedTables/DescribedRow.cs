namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>A row of a described table.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Cells">Its cells, in the order of the columns that are not computed.</param>
public sealed record DescribedRow(int Line, ValueList<DescribedCell> Cells);
