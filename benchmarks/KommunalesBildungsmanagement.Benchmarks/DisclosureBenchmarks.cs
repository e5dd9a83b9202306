using BenchmarkDotNet.Attributes;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>400 schools in 40 districts and 5 regions by 60 combinations of certificate and sex: 43,262 cells with all sums, four in ten finest cells empty.</summary>
[MemoryDiagnoser]
public class DisclosureBenchmarks
{
    private TablePublication _publication = null!;

    /// <summary>Whether certificate and sex are one tree, two dimensions, or schools and columns are flat lists.</summary>
    [Params("tree", "dimensions", "flat")]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _publication = TablePublication.Of(Table(Shape)).Value;

    [Benchmark(Baseline = true)]
    public DisclosureLoss AgainstOutsiders() =>
        DisclosureControl.Protect(_publication, new() { GuardsAgainstSingleCases = false }).Value.Loss;

    [Benchmark]
    public DisclosureLoss AgainstSinglePersonsToo() => DisclosureControl.Protect(_publication, new()).Value.Loss;

    private static FrequencyTable Table(string shape)
    {
        var random = new Random(7);
        string[] sexes = ["f", "m"];
        var numbers = (from r in Enumerable.Range(0, 5) from k in Enumerable.Range(0, 8) from s in Enumerable.Range(0, 10) select (r, k, s)).ToList();
        var schools = shape == "flat"
            ? new TableDimension("school", numbers.Select(n => $"r{n.r}k{n.k}s{n.s}"))
            : new("school", new TableCategory("land", Parts("r", 5, r => new(r, Parts($"{r}k", 8, k => new(k, Parts($"{k}s", 10, s => new(s))))))));
        TableDimension certificates = shape switch
        {
            "flat" => new("certificate", from c in Enumerable.Range(0, 6) from d in Enumerable.Range(0, 5) from x in sexes select $"c{c}d{d}{x}"),
            "tree" => new("certificate", new TableCategory("total", Parts("c", 6, c => new(c, Parts($"{c}d", 5, d => new(
                d, [new($"{d}f"), new($"{d}m")])))))),
            _ => new("certificate", new TableCategory("total", Parts("c", 6, c => new(c, Parts($"{c}d", 5, d => new(d)))))),
        };
        return FrequencyTable.OfFinestCells(
            "schools", shape == "dimensions" ? [schools, certificates, new("sex", sexes)] : [schools, certificates],
            from n in numbers
            from c in Enumerable.Range(0, 6)
            from d in Enumerable.Range(0, 5)
            from x in sexes
            let count = random.NextDouble() < 0.4 ? 0L : 1 + (long)(-Math.Log(1 - random.NextDouble()) * 10)
            select (Breakdown.By([
                ("school", $"r{n.r}k{n.k}s{n.s}"),
                .. shape == "dimensions" ? [("certificate", $"c{c}d{d}"), ("sex", x)] : new[] { ("certificate", $"c{c}d{d}{x}") }]), count)).Value;
    }

    private static ValueList<TableCategory> Parts(string prefix, int count, Func<string, TableCategory> make) =>
        Enumerable.Range(0, count).Select(i => make($"{prefix}{i}")).ToValueList();
}
