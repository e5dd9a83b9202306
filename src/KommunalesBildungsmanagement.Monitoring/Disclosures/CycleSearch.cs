namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// The cheapest move that is a cycle in the plane of two dimensions: up in the target, down in another column of its row, up in another row of that
/// column, and so on until the column of the target is reached. Shorter detours than a box where zeros are in the way.
/// </summary>
/// <remarks>
/// A cheapest path (Dijkstra) between rows and columns of the finest categories under one sum; further dimensions go along as in a box.
/// </remarks>
internal sealed class CycleSearch(PublicationCells cells, MoveRequest request)
{
    private const int MostBases = 4;

    private readonly MoveCosts _costs = new(cells, request);
    private readonly CellAddresses _addresses = cells.Addresses;
    private readonly long _target = cells.Keys[request.Target];

    public (Move Move, long Cost)? Find(long below)
    {
        (Move Move, long Cost)? best = null;
        for (var first = 0; first < _addresses.Trees.Length; first++)
        {
            for (var second = first + 1; second < _addresses.Trees.Length; second++)
            {
                foreach (var @base in Bases(first, second))
                {
                    if (Find(first, second, @base, best?.Cost ?? below) is { } found) best = found;
                    if (best?.Cost == 0) return best;
                }
            }
        }

        return best;
    }

    private int[] Line(int dimension)
    {
        var tree = _addresses.Trees[dimension];
        var node = _addresses.Node(_target, dimension);
        return tree.Parent(node) < 0 || !tree.IsLeaf(node) ? [] : [.. tree.Children(tree.Parent(node)).Where(tree.IsLeaf)];
    }

    // What the other dimensions make of one cell of the plane: combinations of cheap paths.
    private IEnumerable<List<(long Key, int Sign)>> Bases(int first, int second)
    {
        // At the first row and column of the tables, so that others are reached by adding.
        IEnumerable<List<(long Key, int Sign)>> bases = [[(_addresses.With(_addresses.With(_target, first, 0), second, 0), 1)]];
        if (Line(first).Length < 2 || Line(second).Length < 2) return [];
        for (var dimension = 0; dimension < _addresses.Trees.Length; dimension++)
        {
            if (dimension == first || dimension == second) continue;
            var other = dimension;
            var paths = TreePaths.Of(cells, request, dimension, false).Take(MostBases).ToList();
            bases = bases.SelectMany(b => paths.Select(p => Extend(b, other, p)));
        }

        return bases;
    }

    private List<(long Key, int Sign)> Extend(List<(long Key, int Sign)> support, int dimension, TreePath path)
    {
        var extended = new List<(long Key, int Sign)>();
        var steps = path.In(_addresses.Trees[dimension]);
        while (steps.MoveNext()) extended.AddRange(support.Select(s => (_addresses.With(s.Key, dimension, steps.Node), s.Sign * steps.Sign)));
        return extended;
    }

    private (Move Move, long Cost)? Find(int first, int second, List<(long Key, int Sign)> @base, long below)
    {
        var (rows, columns) = (Line(first), Line(second));
        var (start, end) = (Array.IndexOf(rows, _addresses.Node(_target, first)), Array.IndexOf(columns, _addresses.Node(_target, second)));
        var own = CostOf(@base, first, second, rows[start], columns[end], 1);
        if (own >= below) return null;
        // Nodes: rows, then columns. From a row one goes down in a cell, from a column up.
        var nodes = rows.Length + columns.Length;
        var distance = new long[nodes];
        var from = new int[nodes];
        Array.Fill(distance, MoveCosts.Never);
        var queue = new PriorityQueue<int, (long, int)>();
        (distance[start], from[start]) = (own, -1);
        queue.Enqueue(start, (own, start));
        while (queue.TryDequeue(out var node, out var priority))
        {
            if (priority.Item1 > distance[node]) continue;
            if (distance[node] >= below) return null;
            if (node == rows.Length + end) return (Build(first, second, @base, rows, columns, from, node), distance[node]);
            var isRow = node < rows.Length;
            var (low, high) = isRow ? (rows.Length, nodes) : (0, rows.Length);
            for (var next = low; next < high; next++)
            {
                var (row, column) = isRow ? (node, next - rows.Length) : (next, node - rows.Length);
                if ((row == start && column == end) || distance[next] <= distance[node]) continue;
                var cost = distance[node] + CostOf(@base, first, second, rows[row], columns[column], isRow ? -1 : 1);
                if (cost >= Math.Min(below, distance[next])) continue;
                (distance[next], from[next]) = (cost, node);
                queue.Enqueue(next, (cost, next));
            }
        }

        return null;
    }

    private long CostOf(List<(long Key, int Sign)> @base, int first, int second, int row, int column, int sign)
    {
        var sum = 0L;
        var away = (row * _addresses.Stride(first)) + (column * _addresses.Stride(second));
        foreach (var (key, direction) in @base)
        {
            sum += _costs.OfKey(key + away, sign * direction);
            if (sum >= MoveCosts.Never) return MoveCosts.Never;
        }

        return sum;
    }

    private Move Build(int first, int second, List<(long Key, int Sign)> @base, int[] rows, int[] columns, int[] from, int end)
    {
        var plane = new List<(int Row, int Column, int Sign)> { (_addresses.Node(_target, first), _addresses.Node(_target, second), 1) };
        for (var node = end; from[node] >= 0; node = from[node])
        {
            var (row, column) = node < rows.Length ? (node, from[node]) : (from[node], node);
            plane.Add((rows[row], columns[column - rows.Length], node < rows.Length ? 1 : -1));
        }

        var support = plane
            .SelectMany(p => @base.Select(b => (Cell: cells.Find(b.Key + (p.Row * _addresses.Stride(first)) + (p.Column * _addresses.Stride(second))),
                Sign: p.Sign * b.Sign)))
            .Where(s => s.Cell >= 0).OrderBy(s => s.Cell).ToArray();
        return new(request.Target, Array.ConvertAll(support, s => s.Cell), Array.ConvertAll(support, s => s.Sign), request.Up, request.Down);
    }
}
