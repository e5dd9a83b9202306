namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// A change along one dimension that keeps its sums: one finest category gains, with every sum over it, and another loses, up to where both meet. If
/// none loses, all sums up to the total gain.
/// </summary>
/// <param name="Cost">What it costs in the line of the target, all other dimensions unchanged.</param>
/// <param name="Gains">The finest category that gains.</param>
/// <param name="Loses">The one that loses; <see cref="PublicationCells.None"/> if none does.</param>
/// <param name="Meet">The lowest category that contains both, which does not change; <see cref="PublicationCells.None"/> if none loses.</param>
internal readonly record struct TreePath(long Cost, int Gains, int Loses, int Meet)
{
    /// <summary>The categories that change, and how.</summary>
    public Steps In(DimensionTree tree) => new(tree, this);

    /// <summary>Walks the categories of a path without allocating.</summary>
    public struct Steps(DimensionTree tree, TreePath path)
    {
        private int _next = path.Gains;
        private bool _losing;

        public int Node { get; private set; }

        public int Sign { get; private set; }

        public bool MoveNext()
        {
            if (_next == path.Meet && !_losing)
            {
                if (path.Loses < 0) return false;
                (_next, _losing) = (path.Loses, true);
            }

            if (_next == path.Meet) return false;
            (Node, Sign) = (_next, _losing ? -1 : 1);
            _next = tree.Parent(_next);
            return true;
        }
    }
}
