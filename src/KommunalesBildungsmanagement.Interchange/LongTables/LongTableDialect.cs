namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>How a long table is written as text.</summary>
/// <param name="Separator">Between cells.</param>
/// <param name="DecimalSign">Point or comma; another one than the separator.</param>
/// <param name="HasByteOrderMark">Whether the text begins with U+FEFF, by which Excel recognises UTF-8.</param>
public sealed record LongTableDialect(char Separator, char DecimalSign, bool HasByteOrderMark)
{
    /// <summary>RFC 4180: commas between cells, a decimal point, no byte order mark.</summary>
    public static LongTableDialect Rfc4180 { get; } = new(',', '.', false);

    /// <summary>What a German Excel opens on a double click: semicolons, decimal commas, byte order mark.</summary>
    public static LongTableDialect GermanExcel { get; } = new(';', ',', true);
}
