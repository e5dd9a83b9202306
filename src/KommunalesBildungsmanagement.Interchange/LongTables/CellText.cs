using System.Text;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>Text cells that a spreadsheet must not compute, and that come back as they were.</summary>
internal static class CellText
{
    /// <summary>
    /// A cell that begins with =, +, -, @ or a control character gets an apostrophe in front, because a spreadsheet would compute it, whoever wrote
    /// it. So that this can be undone, one that begins with an apostrophe gets one more, and an empty text becomes a lone apostrophe: an empty cell
    /// is no text at all.
    /// </summary>
    public static string Guard(string? text) => text switch
    {
        null => "",
        "" => "'",
        ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'', ..] => $"'{text}",
        _ => text,
    };

    /// <summary>The text that <see cref="Guard"/> was given.</summary>
    public static string? Unguard(string cell) => cell.Length == 0 ? null : cell[0] == '\'' ? cell[1..] : cell;

    public static void AppendRow(StringBuilder text, char separator, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) text.Append(separator);
            isFirst = false;
            if (cell.AsSpan().IndexOfAny(['"', '\r', '\n', separator]) < 0) text.Append(cell);
            else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }
}
