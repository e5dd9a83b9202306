namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>The categories of a dimension as numbers: the total is 0, parents come before children, siblings in the order of their ids.</summary>
/// <remarks>The order is canonical, so nothing depends on the order in which somebody wrote the categories down.</remarks>
internal sealed class DimensionTree
{
    private readonly Dictionary<string, int> _nodes = [];
    private readonly List<string> _ids = [];
    private readonly List<int> _parents = [];
    private readonly int[][] _children;
    private readonly int[][] _leaves;
    private readonly int[][] _chains;

    public DimensionTree(TableDimension dimension)
    {
        Name = dimension.Name;
        Add(dimension.Total, -1);
        _children = [.. Enumerable.Range(0, Size).Select(n => Enumerable.Range(0, Size).Where(c => _parents[c] == n).ToArray())];
        _chains = [.. Enumerable.Range(0, Size).Select(n => Up(n).ToArray())];
        _leaves = [.. Enumerable.Range(0, Size).Select(n => Enumerable.Range(n, Size - n).Where(l => IsLeaf(l) && IsUnder(l, n)).ToArray())];
    }

    public string Name { get; }

    public int Size => _ids.Count;

    public string Id(int node) => _ids[node];

    public int Parent(int node) => _parents[node];

    public int[] Children(int node) => _children[node];

    public bool IsLeaf(int node) => _children[node].Length == 0;

    /// <summary>The categories without parts in a category; itself if it has none.</summary>
    public int[] Leaves(int node) => _leaves[node];

    /// <summary>The category, its parent and so on to the total.</summary>
    public int[] Chain(int node) => _chains[node];

    public int Depth(int node) => _chains[node].Length - 1;

    public bool TryFind(string id, out int node) => _nodes.TryGetValue(id, out node);

    public bool IsUnder(int node, int ancestor) => _chains[node].Length >= _chains[ancestor].Length
        && _chains[node][_chains[node].Length - _chains[ancestor].Length] == ancestor;

    /// <summary>The lowest category that contains both.</summary>
    public int Together(int left, int right)
    {
        while (left != right)
        {
            if (Depth(left) >= Depth(right)) left = _parents[left];
            else right = _parents[right];
        }

        return left;
    }

    private void Add(TableCategory category, int parent)
    {
        var node = _ids.Count;
        _nodes.Add(category.Id, node);
        _ids.Add(category.Id);
        _parents.Add(parent);
        foreach (var child in category.Children.OrderBy(c => c.Id, StringComparer.Ordinal)) Add(child, node);
    }

    private IEnumerable<int> Up(int node)
    {
        for (; node >= 0; node = _parents[node]) yield return node;
    }
}
