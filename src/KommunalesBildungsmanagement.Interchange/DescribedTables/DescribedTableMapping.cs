using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>
/// How a described table becomes observations. A column without a mapping becomes an observation of a local measurand, <c>Id/column</c>, so that
/// nothing is lost.
/// </summary>
/// <param name="Id">Id of the table and of the source of its observations, e.g. <c>konstanz/schulen/schulen</c>.</param>
/// <param name="Territory">The territory of its figures.</param>
public sealed record DescribedTableMapping(string Id, TerritoryKey Territory)
{
    /// <summary>What known columns measure.</summary>
    public ValueList<ColumnMapping> Columns { get; init; } = [];

    /// <summary>
    /// The period of the whole table, where its first column is the age and not the time; <see langword="null"/> if the first column is the
    /// time.
    /// </summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What limits the use of the figures, beyond the remarks of the publisher.</summary>
    public ValueList<LocalizedText> Notes { get; init; } = [];
}
