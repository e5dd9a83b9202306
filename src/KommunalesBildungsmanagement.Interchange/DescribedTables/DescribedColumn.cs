namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>A column as the description of its table tells it.</summary>
/// <param name="Name">Its name in the header line.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsOptional">Whether cells may be empty (<c>Optional[…]</c>).</param>
/// <param name="Description">What it is, in the words of the publisher.</param>
public sealed record DescribedColumn(string Name, ColumnKind Kind, bool IsOptional, string Description)
{
    /// <summary>Its unit, e.g. "Anzahl Personen"; <see langword="null"/> if the description names none.</summary>
    public string? Unit { get; init; }

    /// <summary>A short or further description.</summary>
    public string? Short { get; init; }

    /// <summary>Its name in exports of the publisher.</summary>
    public string? ExportId { get; init; }

    /// <summary>
    /// How the publisher computes it from other columns, e.g. <c>a + b</c>: such a column does not stand in the file and is not computed here.
    /// </summary>
    public string? Computed { get; init; }

    /// <summary>Its line in the description.</summary>
    public int Line { get; init; }
}
