using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>What a table of the Regionaldatenbank holds, as data: one reader reads them all. See <see cref="RegionalTables"/>.</summary>
public sealed record RegionalTable
{
    /// <summary>The code, e.g. <c>21111-02-06-4</c>, and the id of the source of its observations.</summary>
    public required string Code { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What its year stands for.</summary>
    public required RegionalPeriod Period { get; init; }

    /// <summary>The words of the title or of a footnote that say so; without them a file gets a warning.</summary>
    public required string PeriodEvidence { get; init; }

    /// <summary>The columns after the leading cells.</summary>
    public required ValueList<RegionalColumn> Columns { get; init; }

    /// <summary>The dimension of the leading category; empty if there is none.</summary>
    public string CategoryDimension { get; init; } = "";

    /// <summary>The categories, one of them the total; empty if rows have none.</summary>
    public ValueList<RegionalCategory> Categories { get; init; } = [];

    /// <summary>Which columns add up to another one.</summary>
    public ValueList<ColumnSum> Sums { get; init; } = [];

    /// <summary>Which columns count a part of another one.</summary>
    public ValueList<ColumnPart> Parts { get; init; } = [];

    /// <summary>
    /// To what each figure is rounded by itself, in its unit: 1 for averages and amounts, which then add up only roughly; 0 for counts.
    /// </summary>
    public int RoundedTo { get; init; }

    /// <summary>What one must know to use the figures, beyond the footnotes.</summary>
    public ValueList<LocalizedText> Notes { get; init; } = [];

    /// <summary>What a column measures in rows of a category.</summary>
    /// <param name="column">The column.</param>
    /// <param name="category">The category; <see langword="null"/> if rows have none.</param>
    public Measurand MeasurandOf(RegionalColumn column, RegionalCategory? category) => category?.Code is { } code
        ? column.Measurand with { Breakdown = Breakdown.By(column.Measurand.Breakdown.Parts.Append((CategoryDimension, code))) }
        : column.Measurand;
}
