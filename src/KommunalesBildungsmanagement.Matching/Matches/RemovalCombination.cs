namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Tries the measures that remove single obstacles together: one may serve several obstacles, and one may undo another,
/// so only the combination counts.
/// </summary>
internal static class RemovalCombination
{
    /// <summary>
    /// Whether all requirements hold after the best combination, and which one that is: of those that help alike, one with the fewest measures.
    /// </summary>
    /// <remarks>
    /// Tries every set of up to as many measures as there are obstacles: obvious, and exponential in the number of measures that fit this person.
    /// </remarks>
    public static (Truth Fits, ValueList<Removal> Removals) Best(PersonProfile profile, IReadOnlyList<CriterionResult> requirements)
    {
        var obstacles = requirements.Where(r => !r.Outcome.IsTrue).ToList();
        var removals = obstacles
            .SelectMany(o => o.Removals)
            .DistinctBy(r => (r.Measure.Id, r.Effect))
            .OrderBy(r => r.Measure.Id, StringComparer.Ordinal)
            .ToList();
        var (best, bestRemovals) = (Fit([]), ValueList<Removal>.Empty);
        for (var size = 1; size <= obstacles.Count && !best.IsTrue; size++)
        {
            foreach (var set in Subsets(removals, size))
            {
                if (Fit(set) is var fits && fits > best) (best, bestRemovals) = (fits, set.ToValueList());
                if (best.IsTrue) break;
            }
        }

        return (best, bestRemovals);

        Truth Fit(IReadOnlyCollection<Removal> set)
        {
            var changed = set.Aggregate(profile, (person, removal) => removal.Effect.Outcome!.Apply(person));
            var open = set.Aggregate(Truth.True, (all, removal) => all & (removal.Availability?.Outcome ?? Truth.True));
            return requirements.Aggregate(open, (all, requirement) => all & requirement.Criterion.Condition.Evaluate(changed));
        }
    }

    private static IEnumerable<IReadOnlyCollection<T>> Subsets<T>(IReadOnlyList<T> items, int size, int from = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= items.Count - size; i++)
        {
            foreach (var rest in Subsets(items, size - 1, i + 1)) yield return [items[i], .. rest];
        }
    }
}
