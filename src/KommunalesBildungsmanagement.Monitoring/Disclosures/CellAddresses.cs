using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Numbers for addresses: a category of each dimension as the digits of one number; no category stands for the total, 0.</summary>
internal sealed class CellAddresses
{
    private readonly long[] _strides;

    public CellAddresses(IEnumerable<TableDimension> dimensions)
    {
        Trees = [.. dimensions.OrderBy(d => d.Name, StringComparer.Ordinal).Select(d => new DimensionTree(d))];
        _strides = new long[Trees.Length];
        Count = 1;
        for (var i = Trees.Length - 1; i >= 0; i--)
        {
            _strides[i] = Count;
            Count = checked(Count * Trees[i].Size);
        }
    }

    public DimensionTree[] Trees { get; }

    /// <summary>How many numbers there are.</summary>
    public long Count { get; }

    public long Stride(int dimension) => _strides[dimension];

    public int Node(long key, int dimension) => (int)(key / _strides[dimension] % Trees[dimension].Size);

    public long With(long key, int dimension, int node) => key + ((node - Node(key, dimension)) * _strides[dimension]);

    public bool TryFind(Breakdown address, out long key)
    {
        key = 0;
        foreach (var (dimension, category) in address.Parts)
        {
            var i = Array.FindIndex(Trees, t => t.Name == dimension);
            if (i < 0 || !Trees[i].TryFind(category, out var node)) return false;
            key += node * _strides[i];
        }

        return true;
    }

    [SuppressMessage("Performance", "CA1859", Justification = "Few addresses are built, and By takes a sequence.")]
    public Breakdown Address(long key)
    {
        var parts = Enumerable.Range(0, Trees.Length).Select(i => (Dimension: i, Node: Node(key, i))).Where(p => p.Node != 0);
        return Breakdown.By(parts.Select(p => (Trees[p.Dimension].Name, Trees[p.Dimension].Id(p.Node))));
    }
}
