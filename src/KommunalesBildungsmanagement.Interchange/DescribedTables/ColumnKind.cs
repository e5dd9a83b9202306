namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>What the cells of a described column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text (<c>str</c>).</summary>
    [Term("de", "Text"), Term("en", "text")]
    Text,

    /// <summary>A whole number (<c>int</c>).</summary>
    [Term("de", "ganze Zahl"), Term("en", "whole number")]
    Integer,

    /// <summary>A number with a decimal point (<c>float</c>).</summary>
    [Term("de", "Dezimalzahl"), Term("en", "decimal number")]
    Decimal,
}
