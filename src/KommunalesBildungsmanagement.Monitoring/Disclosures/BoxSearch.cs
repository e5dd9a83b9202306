namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// The cheapest move that is a product of one path per dimension: in a flat table the corners of a box, in a list two categories, for sums the
/// lines down to the finest cells. Branch and bound over the dimensions.
/// </summary>
internal sealed class BoxSearch(PublicationCells cells, MoveRequest request)
{
    private readonly MoveCosts _costs = new(cells, request);
    private readonly CellAddresses _addresses = cells.Addresses;
    private readonly long _target = cells.Keys[request.Target];
    private (int Dimension, List<TreePath> Paths)[] _choices = [];
    private List<(long Key, int Sign)>[] _supports = [];
    private (long Key, int Sign)[]? _best;
    private long _bestCost;

    public (Move Move, long Cost)? Find(long below, bool everything)
    {
        _bestCost = below;
        _choices = [.. Enumerable.Range(0, _addresses.Trees.Length).Select(d => (d, TreePaths.Of(cells, request, d, everything)))
            .OrderBy(c => c.Item2.Count).ThenBy(c => c.d)];
        var own = _costs.Of(request.Target, 1);
        if (own >= below || Array.Exists(_choices, c => c.Paths.Count == 0)) return null;
        _supports = [.. Enumerable.Range(0, _choices.Length + 1).Select(_ => new List<(long Key, int Sign)>())];
        _supports[0].Add((_target, 1));
        Choose(0, own);
        if (_best is null) return null;
        var support = _best.Select(s => (Cell: cells.Find(s.Key), s.Sign)).Where(s => s.Cell >= 0).OrderBy(s => s.Cell).ToArray();
        var move = new Move(
            request.Target, Array.ConvertAll(support, s => s.Cell), Array.ConvertAll(support, s => s.Sign), request.Up, request.Down);
        return (move, _bestCost);
    }

    private void Choose(int choice, long cost)
    {
        if (choice == _choices.Length)
        {
            (_bestCost, _best) = (cost, [.. _supports[choice]]);
            return;
        }

        var (dimension, paths) = _choices[choice];
        foreach (var path in paths)
        {
            // The line of the target is part of every larger box.
            if (_bestCost == 0 || path.Cost >= _bestCost) return;
            var next = Extend(choice, dimension, path, cost);
            if (next < _bestCost) Choose(choice + 1, next);
        }
    }

    private long Extend(int choice, int dimension, TreePath path, long cost)
    {
        var (from, to) = (_supports[choice], _supports[choice + 1]);
        to.Clear();
        var (own, stride) = (_addresses.Node(_target, dimension), _addresses.Stride(dimension));
        var steps = path.In(_addresses.Trees[dimension]);
        while (steps.MoveNext())
        {
            foreach (var (key, sign) in from)
            {
                var (moved, direction) = (key + ((steps.Node - own) * stride), sign * steps.Sign);
                to.Add((moved, direction));
                if (steps.Node == own) continue;
                cost += _costs.OfKey(moved, direction);
                if (cost >= _bestCost) return cost;
            }
        }

        return cost;
    }
}
