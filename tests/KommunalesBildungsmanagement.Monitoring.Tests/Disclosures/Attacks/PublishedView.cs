using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>
/// What an outsider sees: figures, trees of categories, and the rules of the house. Every cell is a variable between two bounds; every sum over parts is
/// an equation. Written without a look at the suppressor.
/// </summary>
internal sealed class PublishedView
{
    private readonly Dictionary<string, int> _numbers = [];

    public PublishedView(IEnumerable<FrequencyTable> tables, DisclosurePolicy policy, IReadOnlyDictionary<string, long>? alsoKnown = null)
    {
        var zerosAreShown = !policy.ZerosAreDisclosive && policy.GroupDisclosureDimensions.Count == 0 && policy.RoundingBase is null;
        foreach (var table in tables)
        {
            var own = new List<(string[] Path, int Number)>();
            foreach (var cell in table.Cells)
            {
                var name = cell.Address.ToString();
                if (!_numbers.TryGetValue(name, out var number))
                {
                    _numbers.Add(name, number = _numbers.Count);
                    Names.Add(name);
                    var (low, high) = Bounds(cell.Figure, zerosAreShown ? 1 : 0);
                    if (alsoKnown is not null && alsoKnown.TryGetValue(name, out var known)) (low, high) = (known, known);
                    Low.Add(low);
                    High.Add(high);
                }

                own.Add((table.Dimensions.Select(d => CategoryOf(cell.Address, d)).ToArray(), number));
            }

            AddEquations(table, own.ToDictionary(c => string.Join('\u0001', c.Path), c => c.Number));
        }
    }

    public List<string> Names { get; } = [];

    public List<long> Low { get; } = [];

    public List<long?> High { get; } = [];

    /// <summary>Sum and its parts.</summary>
    public List<(int Sum, int[] Parts)> Equations { get; } = [];

    public int Number(Breakdown address) => _numbers[address.ToString()];

    public bool IsOpen(int cell) => High[cell] != Low[cell];

    private static string CategoryOf(Breakdown address, TableDimension dimension) =>
        address.Parts.Where(p => p.Dimension == dimension.Name).Select(p => p.Category).FirstOrDefault() ?? dimension.Total.Id;

    private static (long Low, long? High) Bounds(Figure figure, long least)
    {
        if (figure.Value is not { } shown) return (least, null);
        if (figure.RoundedToMultipleOf is not { } @base) return ((long)shown, (long)shown);
        var possible = Enumerable.Range((int)Math.Max(0, shown - @base), 2 * @base).Where(n => Math.Floor((n / (decimal)@base) + 0.5m) * @base == shown).ToList();
        return (possible.Min(), possible.Max());
    }

    private void AddEquations(FrequencyTable table, Dictionary<string, int> numbers)
    {
        for (var d = 0; d < table.Dimensions.Count; d++)
        {
            var sums = new List<TableCategory>();
            Collect(table.Dimensions[d].Total, sums);
            foreach (var path in numbers.Keys.Select(k => k.Split('\u0001')))
            {
                if (sums.Find(s => s.Id == path[d]) is not { } sum) continue;
                var parts = sum.Children.Select(c => numbers[string.Join('\u0001', path.Select((p, i) => i == d ? c.Id : p))]).ToArray();
                Equations.Add((numbers[string.Join('\u0001', path)], parts));
            }
        }
    }

    private static void Collect(TableCategory category, List<TableCategory> sums)
    {
        if (category.Children.Count > 0) sums.Add(category);
        foreach (var child in category.Children) Collect(child, sums);
    }
}
