using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>The cells of all tables of a publication, each once, in canonical order, with what the suppressor decides about them.</summary>
/// <remarks>The only mutable thing here; it lives as long as one call.</remarks>
internal sealed class PublicationCells
{
    /// <summary>No cell has this address, or hiding it is out of the question.</summary>
    public const int None = -1;

    private readonly Dictionary<long, int> _byKey;
    private readonly int[]? _dense;

    public PublicationCells(TablePublication publication)
    {
        Addresses = new(publication.Dimensions);
        var cells = new SortedDictionary<long, FrequencyCell>();
        foreach (var cell in publication.Tables.SelectMany(t => t.Cells))
        {
            Addresses.TryFind(cell.Address, out var key);
            if (!cells.TryAdd(key, cell) && cells[key].LargestContributions.Count == 0) cells[key] = cell;
        }

        Keys = [.. cells.Keys];
        Cells = [.. cells.Values];
        Counts = [.. cells.Values.Select(c => c.Count ?? None)];
        _byKey = Keys.Index().ToDictionary(k => k.Item, k => k.Index);
        if (Addresses.Count <= 1 << 24)
        {
            _dense = new int[Addresses.Count];
            Array.Fill(_dense, None);
            foreach (var (index, key) in Keys.Index()) _dense[key] = index;
        }

        IsHidden = new bool[Keys.Length];
        ShownLeast = [.. Counts];
        ShownMost = [.. Counts];
        HidingCost = new long[Keys.Length];
        Person = new int[Keys.Length];
        Array.Fill(Person, None);
    }

    public CellAddresses Addresses { get; }

    public int Count => Keys.Length;

    public long[] Keys { get; }

    public FrequencyCell[] Cells { get; }

    /// <summary>The counts; <see cref="None"/> where the source shows a sign.</summary>
    public long[] Counts { get; }

    /// <summary>Whether the cell shows nothing.</summary>
    public bool[] IsHidden { get; }

    /// <summary>The smallest count that would be shown in the same way: the count itself, or the lower end of what is rounded alike.</summary>
    public long[] ShownLeast { get; }

    /// <summary>The largest count that would be shown in the same way.</summary>
    public long[] ShownMost { get; }

    /// <summary>What hiding it costs; <see cref="None"/> if it must stay as it is.</summary>
    public long[] HidingCost { get; }

    /// <summary>The one person of a cell of one, as a number; <see cref="None"/> for every other cell.</summary>
    public int[] Person { get; }

    /// <summary>The smallest count that an outsider thinks possible in a hidden cell.</summary>
    public long HiddenLeast { get; set; }

    public int Find(long key)
    {
        if (_dense is not null) return _dense[key];
        return _byKey.TryGetValue(key, out var cell) ? cell : None;
    }

    /// <summary>The cells that are sums over the cell, one dimension up.</summary>
    public IEnumerable<(int Dimension, int Cell)> Parents(int cell)
    {
        for (var dimension = 0; dimension < Addresses.Trees.Length; dimension++)
        {
            if (Parent(cell, dimension) is >= 0 and var parent) yield return (dimension, parent);
        }
    }

    public int Parent(int cell, int dimension)
    {
        var up = Addresses.Trees[dimension].Parent(Addresses.Node(Keys[cell], dimension));
        return up < 0 ? None : Find(Addresses.With(Keys[cell], dimension, up));
    }

    public IEnumerable<int> Siblings(int cell, int dimension)
    {
        var tree = Addresses.Trees[dimension];
        var node = Addresses.Node(Keys[cell], dimension);
        return tree.Children(tree.Parent(node)).Where(n => n != node).Select(n => Find(Addresses.With(Keys[cell], dimension, n))).Where(c => c >= 0);
    }

    public int Level(int cell) => Enumerable.Range(0, Addresses.Trees.Length).Sum(d => Addresses.Trees[d].Depth(Addresses.Node(Keys[cell], d)));

    /// <summary>In how many dimensions the cell is a sum.</summary>
    public int SumDimensions(int cell) => Enumerable.Range(0, Addresses.Trees.Length)
        .Count(d => Addresses.Trees[d].Children(Addresses.Node(Keys[cell], d)).Any(c => Find(Addresses.With(Keys[cell], d, c)) >= 0));

    public Breakdown Address(int cell) => Cells[cell].Address;
}
