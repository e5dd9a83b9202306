namespace KommunalesBildungsmanagement.Matching;

/// <summary>Tries the measures that remove single obstacles together: one may undo another, so only the combination counts.</summary>
internal static class RemovalCombination
{
    /// <summary>Whether all requirements hold after the best combination, and which one that is; empty if none is needed or none helps.</summary>
    public static (Truth Fits, ValueList<Removal> Removals) Best(PersonProfile profile, IReadOnlyList<CriterionResult> requirements)
    {
        // An undecided obstacle may also be left as it is: it may turn out to be none.
        var choices = requirements
            .Where(r => !r.Outcome.IsTrue)
            .Select(r => r.Outcome.IsUnknown ? [null, .. r.Removals] : r.Removals.Cast<Removal?>().ToList())
            .ToList();
        var (best, bestRemovals) = (Truth.False, ValueList<Removal>.Empty);
        foreach (var combination in Combinations(choices))
        {
            var removals = combination.OfType<Removal>().ToValueList();
            var changed = removals.Aggregate(profile, (person, removal) => removal.Effect.Outcome!.Apply(person));
            var open = removals.Aggregate(Truth.True, (all, removal) => all & (removal.Availability?.Outcome ?? Truth.True));
            var fits = requirements.Aggregate(open, (all, requirement) => all & requirement.Criterion.Condition.Evaluate(changed));
            if (fits <= best) continue;
            (best, bestRemovals) = (fits, removals);
            if (best.IsTrue) break;
        }

        return (best, bestRemovals);
    }

    private static IEnumerable<IEnumerable<Removal?>> Combinations(IEnumerable<IReadOnlyList<Removal?>> choices) => choices.Aggregate(
        (IEnumerable<IEnumerable<Removal?>>)[[]],
        (combinations, options) => combinations.SelectMany(combination => options.Select(option => combination.Append(option))));
}
