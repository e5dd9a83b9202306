namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Finds all sets that suffice and of which no part suffices, by size: an exact enumeration, with a bound on its steps because there may be
/// exponentially many.
/// </summary>
internal static class MinimalSets
{
    /// <summary>The sets, as ascending indices, and whether they are all.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="mostTried">The most sets that are looked at.</param>
    /// <param name="suffices">Whether a set suffices.</param>
    /// <param name="canGrow">
    /// Whether a set that does not suffice may be part of one that is wanted; must be false for each set that holds one for which it is false.
    /// </param>
    public static (List<int[]> Sets, bool AreAll) Find(int count, int mostTried, Func<int[], bool> suffices, Func<int[], bool> canGrow)
    {
        var found = new List<int[]>();
        List<int[]> level = [[]];
        var tried = 0;
        while (level.Count > 0)
        {
            var next = new List<int[]>();
            foreach (var set in level)
            {
                for (var item = set.Length == 0 ? 0 : set[^1] + 1; item < count; item++)
                {
                    int[] larger = [.. set, item];
                    if (found.Any(f => f.All(larger.Contains))) continue;
                    if (++tried > mostTried) return (found, false);
                    if (suffices(larger)) found.Add(larger);
                    else if (canGrow(larger)) next.Add(larger);
                }
            }

            level = next;
        }

        return (found, true);
    }
}
