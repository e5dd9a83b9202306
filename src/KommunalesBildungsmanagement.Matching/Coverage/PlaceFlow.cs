namespace KommunalesBildungsmanagement.Matching;

/// <summary>How many people can have a place at once: a maximum flow from segments to runs (Ford and Fulkerson, 1956).</summary>
internal static class PlaceFlow
{
    /// <summary>The most people who can be placed.</summary>
    /// <param name="needs">People in need, per segment.</param>
    /// <param name="runs">Places of each run, and per segment whether it can use them.</param>
    public static int Most(IReadOnlyList<int> needs, IEnumerable<(int Places, IReadOnlyList<bool> Usable)> runs)
    {
        // Runs that the same segments can use are one.
        var pools = runs.GroupBy(r => string.Concat(r.Usable.Select(u => u ? '1' : '0')), StringComparer.Ordinal)
            .Select(g => (Free: g.Sum(r => (long)r.Places), g.First().Usable))
            .ToArray();
        var free = pools.Select(p => p.Free).ToArray();
        var placed = new long[needs.Count, pools.Length];
        long total = 0;
        for (var segment = 0; segment < needs.Count; segment++)
        {
            for (long left = needs[segment]; left > 0;)
            {
                var more = Augment(segment, left, new bool[pools.Length]);
                if (more == 0) break;
                (left, total) = (left - more, total + more);
            }
        }

        return (int)total;

        // Places people of a segment in a free pool, or in one that others leave for another pool.
        long Augment(int segment, long most, bool[] seen)
        {
            for (var pool = 0; pool < pools.Length; pool++)
            {
                if (seen[pool] || !pools[pool].Usable[segment]) continue;
                seen[pool] = true;
                var more = Math.Min(most, free[pool]);
                if (more > 0)
                {
                    free[pool] -= more;
                    placed[segment, pool] += more;
                    return more;
                }

                for (var other = 0; other < needs.Count; other++)
                {
                    if (other == segment || placed[other, pool] == 0) continue;
                    var moved = Augment(other, Math.Min(most, placed[other, pool]), seen);
                    if (moved == 0) continue;
                    placed[other, pool] -= moved;
                    placed[segment, pool] += moved;
                    return moved;
                }
            }

            return 0;
        }
    }
}
