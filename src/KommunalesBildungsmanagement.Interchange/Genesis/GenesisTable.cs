using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// A table as the Regionaldatenbank writes it: title, header of several lines, rows of regions, footnotes, licence and vintage. Texts only, nothing
/// is interpreted.
/// </summary>
public sealed record GenesisTable
{
    /// <summary>The code, e.g. <c>21111-02-06-4</c>; the first five digits are the number of the statistic (EVAS).</summary>
    public required string Code { get; init; }

    /// <summary>The title, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The columns after the leading cells, each as its header cells from top to bottom.</summary>
    public required ValueList<ValueList<string>> Columns { get; init; }

    /// <summary>Rows, problems of the frame, account, licence and vintage.</summary>
    public required TableReading<GenesisRow> Table { get; init; }

    /// <summary>All footnotes.</summary>
    public required ValueList<GenesisFootnote> Footnotes { get; init; }

    /// <summary>The notice of copyright and licence, in one line; empty if there is none.</summary>
    public required string Notice { get; init; }

    /// <summary>The day on which the table was drawn (Stand).</summary>
    public LocalDate? Vintage { get; init; }

    /// <summary>Name of a column for locations: its distinct header cells, separated by slashes.</summary>
    /// <param name="column">Number of the column, from 0.</param>
    public string NameOf(int column) => string.Join('/', Columns[column].Where(c => c.Length > 0).Distinct());

    /// <summary>All footnotes as one text with single blanks, for searching.</summary>
    public string FootnoteText => string.Join(' ', Footnotes.Select(f => f.Text)
        .SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether a title and a header could be read, so that rows can be interpreted.</summary>
    public bool IsReadable => Code.Length > 0 && Columns.Count > 0;
}
