using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A complete table of counts with all its sums, before disclosure control. Immutable; equality by reference.</summary>
/// <remarks>One to four dimensions, each a tree of any depth; a cell for every combination of categories, totals included.</remarks>
public sealed class FrequencyTable
{
    private readonly Dictionary<Breakdown, FrequencyCell> _byAddress;

    private FrequencyTable(string id, ValueList<TableDimension> dimensions, ValueList<FrequencyCell> cells)
    {
        (Id, Dimensions, Cells) = (id, dimensions, cells);
        _byAddress = cells.ToDictionary(c => c.Address);
    }

    /// <summary>Id of the table.</summary>
    public string Id { get; }

    /// <summary>Its dimensions, as stated.</summary>
    public ValueList<TableDimension> Dimensions { get; }

    /// <summary>Its cells in canonical order: by dimensions and categories in the order of their names, totals first.</summary>
    public ValueList<FrequencyCell> Cells { get; }

    /// <summary>A cell.</summary>
    /// <param name="address">Its address, without totals.</param>
    /// <exception cref="KeyNotFoundException">There is no such cell.</exception>
    public FrequencyCell this[Breakdown address] => _byAddress[address];

    /// <summary>A table of cells that are all given, sums included.</summary>
    /// <param name="id">Id of the table, not blank.</param>
    /// <param name="dimensions">Its dimensions, one to four.</param>
    /// <param name="cells">Its cells, in any order; a total may be named or left out in an address.</param>
    /// <param name="allowedDifference">
    /// By how much a sum may differ from its parts besides what the base of rounding in the figures explains. Such lines are warnings.
    /// </param>
    /// <returns>The table, or every missing, double, unknown cell, every figure that is no count and every sum that is wrong.</returns>
    public static Reading<FrequencyTable> Read(
        string id, ValueList<TableDimension> dimensions, IEnumerable<FrequencyCell> cells, int allowedDifference = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfNegative(allowedDifference);
        if (dimensions.Count is 0 or > 4 || dimensions.DistinctBy(d => d.Name).Count() < dimensions.Count)
        {
            return Reading.Failed<FrequencyTable>(DisclosureProblems.DimensionCount(id, dimensions.Count));
        }

        var addresses = new CellAddresses(dimensions);
        var problems = new List<Problem>();
        var byKey = ByKey(id, addresses, cells, problems);
        for (var key = 0L; key < addresses.Count; key++)
        {
            if (!byKey.ContainsKey(key)) problems.Add(DisclosureProblems.Missing(id, addresses.Address(key)));
        }

        if (problems.Count == 0) problems.AddRange(SumCheck.Of(id, addresses, byKey, allowedDifference));
        return problems.Exists(p => p.Severity == ProblemSeverity.Error)
            ? Reading.Failed<FrequencyTable>(problems)
            : Reading.Of(new FrequencyTable(id, dimensions, byKey.OrderBy(c => c.Key).Select(c => c.Value).ToValueList()), problems);
    }

    /// <summary>A table of the counts of its finest cells; sums are computed and cells without a count are zero.</summary>
    /// <param name="id">Id of the table, not blank.</param>
    /// <param name="dimensions">Its dimensions, one to four.</param>
    /// <param name="leaves">Counts of cells whose categories all have no parts.</param>
    public static Reading<FrequencyTable> OfFinestCells(
        string id, ValueList<TableDimension> dimensions, IEnumerable<(Breakdown Address, long Count)> leaves)
    {
        if (dimensions.Count is 0 or > 4 || dimensions.DistinctBy(d => d.Name).Count() < dimensions.Count)
        {
            return Reading.Failed<FrequencyTable>(DisclosureProblems.DimensionCount(id, dimensions.Count));
        }

        var addresses = new CellAddresses(dimensions);
        var counts = new long[addresses.Count];
        var problems = new List<Problem>();
        foreach (var (address, count) in leaves)
        {
            if (addresses.TryFind(address, out var leaf) && addresses.Trees.Index().All(t => t.Item.IsLeaf(addresses.Node(leaf, t.Index))))
            {
                foreach (var key in Upwards(addresses, leaf)) counts[key] += count;
            }
            else
            {
                problems.Add(DisclosureProblems.UnknownAddress(id, address));
            }
        }

        return problems.Count > 0
            ? Reading.Failed<FrequencyTable>(problems)
            : Read(id, dimensions, counts.Select((count, key) => new FrequencyCell(addresses.Address(key), FigureOf(count))));
    }

    private static Figure FigureOf(long count) => count == 0 ? Figure.Without(FigureSign.ExactZero) : Figure.Of(count);

    private static IEnumerable<long> Upwards(CellAddresses addresses, long leaf)
    {
        IEnumerable<long> keys = [leaf];
        for (var i = 0; i < addresses.Trees.Length; i++)
        {
            var dimension = i;
            keys = keys.SelectMany(k => addresses.Trees[dimension].Chain(addresses.Node(k, dimension)).Select(n => addresses.With(k, dimension, n)));
        }

        return keys;
    }

    private static Dictionary<long, FrequencyCell> ByKey(
        string id, CellAddresses addresses, IEnumerable<FrequencyCell> cells, List<Problem> problems)
    {
        var byKey = new Dictionary<long, FrequencyCell>();
        foreach (var cell in cells)
        {
            if (!addresses.TryFind(cell.Address, out var key)) problems.Add(DisclosureProblems.UnknownAddress(id, cell.Address));
            else if (!byKey.TryAdd(key, cell with { Address = addresses.Address(key) })) problems.Add(DisclosureProblems.Twice(id, cell.Address));
            else if (cell.Figure.Value is { } value && (value < 0 || value != decimal.Truncate(value) || value > int.MaxValue))
            {
                problems.Add(DisclosureProblems.NoCount(id, cell));
            }
        }

        return byKey;
    }
}
