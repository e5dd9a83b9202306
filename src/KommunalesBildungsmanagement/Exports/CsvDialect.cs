namespace KommunalesBildungsmanagement.Exports;

/// <summary>How a table is written as text. Equality is by value.</summary>
/// <param name="Separator">Between cells.</param>
/// <param name="HasByteOrderMark">Whether the text begins with U+FEFF, by which Excel recognises UTF-8.</param>
public sealed record CsvDialect(char Separator, bool HasByteOrderMark)
{
    /// <summary>RFC 4180: commas, no byte order mark.</summary>
    public static CsvDialect Rfc4180 { get; } = new(',', false);

    /// <summary>What a German Excel opens on a double click: semicolons, byte order mark.</summary>
    public static CsvDialect GermanExcel { get; } = new(';', true);
}
