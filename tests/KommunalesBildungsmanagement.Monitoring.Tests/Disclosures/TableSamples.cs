using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

/// <summary>Tables for tests.</summary>
internal static class TableSamples
{
    /// <summary>A flat table of rows by columns, all sums computed; rows r0.., columns c0...</summary>
    public static FrequencyTable Grid(long[,] counts, string id = "t") => FrequencyTable.OfFinestCells(
        id,
        [new("row", Enumerable.Range(0, counts.GetLength(0)).Select(i => $"r{i}")), new("column", Enumerable.Range(0, counts.GetLength(1)).Select(i => $"c{i}"))],
        from i in Enumerable.Range(0, counts.GetLength(0))
        from j in Enumerable.Range(0, counts.GetLength(1))
        select (At(i, j), counts[i, j])).Value;

    /// <summary>A list with its total.</summary>
    public static FrequencyTable Line(params long[] counts) => FrequencyTable.OfFinestCells(
        "t", [new("column", Enumerable.Range(0, counts.Length).Select(i => $"c{i}"))],
        counts.Select((c, i) => (Breakdown.By(("column", $"c{i}")), c))).Value;

    public static Breakdown At(int? row, int? column) => Breakdown.By(
        [.. row is { } r ? [("row", $"r{r}")] : Array.Empty<(string, string)>(), .. column is { } c ? [("column", $"c{c}")] : Array.Empty<(string, string)>()]);

    public static ProtectedPublication Protect(FrequencyTable table, DisclosurePolicy? policy = null, ProtectedPublication? earlier = null) =>
        DisclosureControl.Protect(TablePublication.Of(table).Value, policy ?? new(), earlier).Value;

    /// <summary>A random table: one to three dimensions, trees of depth one to three, from nearly empty to full.</summary>
    public static FrequencyTable Random(int seed, int mostCells = 160, int mostDimensions = 3)
    {
        var random = new Random(seed);
        while (true)
        {
            ValueList<TableDimension> dimensions = Enumerable.Range(0, random.Next(1, mostDimensions + 1))
                .Select(i => new TableDimension($"d{i}", Tree($"{(char)('a' + i)}", random.Next(1, 4), random))).ToValueList();
            if (dimensions.Aggregate(1, (n, d) => n * All(d.Total).Count()) > mostCells) continue;
            return FrequencyTable.OfFinestCells("t", dimensions, Counts(dimensions, random)).Value;
        }
    }

    /// <summary>Two tables that share a dimension, and so the margin of it.</summary>
    public static ValueList<FrequencyTable> RandomPair(int seed)
    {
        var random = new Random(seed);
        TableDimension shared = new("d0", Tree("a", random.Next(1, 3), random));
        TableDimension[] others = [new("d1", Tree("b", 1, random)), new("d2", Tree("c", random.Next(1, 3), random))];
        var all = Counts([shared, .. others], random).ToList();
        // A person who is counted in one table is counted in the other.
        return others.Select((other, i) => FrequencyTable.OfFinestCells(
            $"t{i}", [shared, other],
            all.Select(c => (Breakdown.By(c.Address.Parts.Where(p => p.Dimension == "d0" || p.Dimension == other.Name)), c.Count)))
            .Value).ToValueList();
    }

    private static IEnumerable<TableCategory> All(TableCategory category) => category.Children.SelectMany(All).Prepend(category);

    private static TableCategory Tree(string id, int depth, Random random) => new(
        id, depth == 0 || (id.Length > 1 && random.Next(3) == 0)
            ? []
            : Enumerable.Range(0, random.Next(id.Length > 1 ? 1 : 2, 5)).Select(i => Tree($"{id}{i}", depth - 1, random)).ToValueList());

    private static List<(Breakdown Address, long Count)> Counts(ValueList<TableDimension> dimensions, Random random)
    {
        var (zeros, small) = (random.Next(0, 80), random.Next(0, 100));
        IEnumerable<Breakdown> addresses = [Breakdown.Total];
        foreach (var dimension in dimensions)
        {
            var leaves = All(dimension.Total).Where(c => c.Children.Count == 0).ToList();
            addresses = addresses.SelectMany(a => leaves.Select(l => Breakdown.By([.. a.Parts, (dimension.Name, l.Id)])));
        }

        return [.. addresses.Select(a => (a, random.Next(100) < zeros ? 0L : random.Next(100) < small ? random.Next(1, 4) : random.Next(1, 40)))];
    }
}
