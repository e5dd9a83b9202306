namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>What a publisher says about a table: title, source, columns and remarks.</summary>
/// <param name="Title">The title.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Columns">Its columns, with those that are computed.</param>
/// <param name="Remarks">What stands below, as it stands; empty if there is nothing.</param>
public sealed record TableDescription(string Title, string Source, ValueList<DescribedColumn> Columns, string Remarks);
