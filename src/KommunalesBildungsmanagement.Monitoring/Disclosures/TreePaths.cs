namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>The changes along one dimension that a move of a cell can be made of, cheapest first.</summary>
internal static class TreePaths
{
    /// <summary>How many categories below a sum are tried as the ones that gain, and how many paths are kept, unless everything is tried.</summary>
    private const int MostGains = 8;

    private const int MostPaths = 600;

    public static List<TreePath> Of(PublicationCells cells, MoveRequest request, int dimension, bool everything)
    {
        var tree = cells.Addresses.Trees[dimension];
        var (costs, key) = (new MoveCosts(cells, request), cells.Keys[request.Target]);
        var node = cells.Addresses.Node(key, dimension);
        var stays = request.Within == dimension;
        var gains = Gains(cells, costs, key, dimension, node);
        if (!everything && gains.Count > MostGains) gains.RemoveRange(MostGains, gains.Count - MostGains);
        // Upwards from the target it is the same for all that gain.
        var paths = new List<TreePath>();
        var below = 0L;
        var reached = node;
        foreach (var meet in tree.Chain(node).Skip(1))
        {
            foreach (var loses in tree.Leaves(meet))
            {
                if (tree.IsUnder(loses, reached)) continue;
                var against = Line(cells, costs, key, dimension, loses, meet, -1);
                if (against + below >= MoveCosts.Never) continue;
                foreach (var (cost, gain) in gains) paths.Add(new(cost + below + against, gain, loses, meet));
            }

            if (stays) break;
            below = Math.Min(MoveCosts.Never, below + costs.OfKey(cells.Addresses.With(key, dimension, meet), 1));
            if (below >= MoveCosts.Never) break;
            reached = meet;
        }

        if (!stays && below < MoveCosts.Never)
        {
            foreach (var (cost, gain) in gains) paths.Add(new(cost + below, gain, PublicationCells.None, PublicationCells.None));
        }

        paths.Sort((x, y) => (x.Cost, x.Gains, x.Loses).CompareTo((y.Cost, y.Gains, y.Loses)));
        if (!everything && paths.Count > MostPaths) paths.RemoveRange(MostPaths, paths.Count - MostPaths);
        return paths;
    }

    private static List<(long Cost, int Node)> Gains(PublicationCells cells, MoveCosts costs, long key, int dimension, int node)
    {
        var tree = cells.Addresses.Trees[dimension];
        var gains = new List<(long Cost, int Node)>();
        foreach (var leaf in tree.Leaves(node))
        {
            var cost = Line(cells, costs, key, dimension, leaf, node, 1);
            if (cost < MoveCosts.Never) gains.Add((cost, leaf));
        }

        gains.Sort();
        return gains;
    }

    private static long Line(PublicationCells cells, MoveCosts costs, long key, int dimension, int from, int to, int sign)
    {
        var tree = cells.Addresses.Trees[dimension];
        var (first, stride) = (cells.Addresses.With(key, dimension, 0), cells.Addresses.Stride(dimension));
        var sum = 0L;
        for (var node = from; node != to && sum < MoveCosts.Never; node = tree.Parent(node))
        {
            sum += costs.OfKey(first + (node * stride), sign);
        }

        return Math.Min(sum, MoveCosts.Never);
    }
}
