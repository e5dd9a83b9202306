using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Tables that count the same units and are published together, so that an outsider may combine them. Immutable.</summary>
/// <remarks>
/// Tables are linked by the names of their dimensions: a cell that names the same categories is the same cell in each of them, and a table that lacks
/// a dimension shows its total. Two tables of different units need two publications.
/// </remarks>
public sealed class TablePublication
{
    private TablePublication(ValueList<FrequencyTable> tables, ValueList<TableDimension> dimensions) => (Tables, Dimensions) = (tables, dimensions);

    /// <summary>The tables, with distinct ids.</summary>
    public ValueList<FrequencyTable> Tables { get; }

    /// <summary>The dimensions of all tables together.</summary>
    internal ValueList<TableDimension> Dimensions { get; }

    /// <summary>A publication of linked tables.</summary>
    /// <param name="tables">The tables, at least one.</param>
    /// <returns>The publication, or every contradiction between the tables.</returns>
    public static Reading<TablePublication> Of(params ValueList<FrequencyTable> tables)
    {
        Require.AtLeastOne(tables, nameof(Tables));
        var problems = tables.GroupBy(t => t.Id).Where(g => g.Count() > 1).Select(g => DisclosureProblems.TableTwice(g.Key)).ToList();
        var dimensions = tables.SelectMany(t => t.Dimensions).GroupBy(d => d.Name, StringComparer.Ordinal)
            .Select(g => TreeUnion.Of([.. g], problems)).ToValueList();
        var first = new Dictionary<Breakdown, Figure>();
        foreach (var table in tables)
        {
            foreach (var cell in table.Cells)
            {
                if (first.TryAdd(cell.Address, cell.Figure) || first[cell.Address] == cell.Figure) continue;
                problems.Add(DisclosureProblems.OtherCount(table.Id, cell.Address, first[cell.Address], cell.Figure));
            }
        }

        return problems.Count > 0 ? Reading.Failed<TablePublication>(problems) : Reading.Of(new TablePublication(tables, dimensions));
    }
}
