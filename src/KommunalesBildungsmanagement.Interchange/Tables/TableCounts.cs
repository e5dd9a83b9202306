namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>
/// What became of the rows of a table. <see cref="RowsRead"/> is always the sum of the rows taken over, refused and not applicable.
/// </summary>
/// <param name="LinesRead">Lines of the file, with title, header and footnotes.</param>
/// <param name="RowsTakenOver">Rows in the result.</param>
/// <param name="RowsRefused">Rows with an error; each has at least one problem.</param>
/// <param name="NotApplicable">Rows that the result has no place for, by kind.</param>
public sealed record TableCounts(int LinesRead, int RowsTakenOver, int RowsRefused, ValueList<RowsNotApplicable> NotApplicable)
{
    /// <summary>Rows with data.</summary>
    public int RowsRead => RowsTakenOver + RowsRefused + NotApplicable.Sum(n => n.Count);

    /// <summary>How many rows of a kind were not applicable.</summary>
    /// <param name="kind">Code of the kind.</param>
    public int CountOf(string kind) => NotApplicable.Where(n => n.Kind == kind).Sum(n => n.Count);
}
