namespace KommunalesBildungsmanagement.Matching;

/// <summary>Minimal sets for findings: a set covers what its measures cover one by one.</summary>
internal static class UnionSets
{
    public static (IEnumerable<RemedySet> Sets, bool AreAll) Of(
        IReadOnlyList<Remedy> remedies, IReadOnlyList<BarrierToRemove> removable, int mostTried)
    {
        if (removable.Count == 0) return ([], true);
        var useful = remedies.Where(r => removable.Any(b => !r.Covers(b).IsFalse)).ToList();
        var covers = useful.Select(r => removable.Select(b => r.Covers(b)).ToArray()).ToList();
        var (sets, areAll) = MinimalSets.Find(useful.Count, mostTried, set => !Coverage(set).IsFalse, EachIsNeeded);
        return (sets.Select(set => new RemedySet(set.Select(i => useful[i]).ToValueList(), Coverage(set))), areAll);

        Truth Coverage(int[] set) => Enumerable.Range(0, removable.Count)
            .Aggregate(Truth.True, (all, barrier) => all & set.Aggregate(Truth.False, (any, i) => any | covers[i][barrier]));

        // A measure without a barrier of its own is never needed again, however the set grows.
        bool EachIsNeeded(int[] set) => set.All(i => Enumerable.Range(0, removable.Count)
            .Any(barrier => !covers[i][barrier].IsFalse && set.All(other => other == i || covers[other][barrier].IsFalse)));
    }
}
