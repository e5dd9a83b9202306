namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>One row of a table with a header: its cells by the number of the expected column.</summary>
internal readonly struct DelimitedRow(ReadingLog log, int line, string[] fields, string[] columns, int[] positions)
{
    public int Line { get; } = line;

    public string this[int column] => fields[positions[column]];

    /// <summary>The cells in the order of the expected columns.</summary>
    public string[] ToExpectedOrder()
    {
        var cells = fields;
        return Array.ConvertAll(positions, p => cells[p]);
    }

    public string PlaceOf(int column) => log.PlaceOf(Line, columns[column]);

    public void Refuse(int column, string code, LocalizedText what, LocalizedText remedy) =>
        log.Refuse(PlaceOf(column), code, this[column], what, remedy);

    public void Warn(int column, string code, LocalizedText what, LocalizedText remedy) =>
        log.Warn(PlaceOf(column), code, this[column], what, remedy);
}
