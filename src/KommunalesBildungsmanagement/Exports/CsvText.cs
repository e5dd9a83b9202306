using System.Text;

namespace KommunalesBildungsmanagement.Exports;

/// <summary>Writes rows as RFC 4180 says: CRLF, quotes where they are needed, quotes doubled.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private readonly CsvDialect _dialect;

    public CsvText(CsvDialect dialect)
    {
        _dialect = dialect;
        if (dialect.HasByteOrderMark) _text.Append('\uFEFF');
    }

    public void Row(params IEnumerable<string> cells) =>
        _text.AppendJoin(_dialect.Separator, cells.Select(c => Quote(Guard(c)))).Append("\r\n");

    public override string ToString() => _text.ToString();

    // A spreadsheet computes a cell that begins so, whoever wrote it; with the apostrophe it shows it. A number and the sign for "nothing" compute
    // to themselves.
    private static string Guard(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && cell != "-" && !IsNegativeNumber(cell) ? $"'{cell}" : cell;

    private static bool IsNegativeNumber(string cell) =>
        cell is ['-', >= '0' and <= '9', ..] && cell.Skip(1).All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    private string Quote(string cell) => cell.AsSpan().IndexOfAny(['"', '\r', '\n', _dialect.Separator]) >= 0
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
