namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Minimal sets for a person: all measures of a set are applied together, in the order of their ids, and every requirement is evaluated again.
/// </summary>
internal static class AppliedSets
{
    public static (IEnumerable<RemedySet> Sets, bool AreAll) Of(
        PersonProfile profile, MatchResult match, IReadOnlyList<Remedy> remedies, IReadOnlyList<BarrierToRemove> removable, int mostTried)
    {
        if (removable.Count == 0) return ([], true);
        var ids = removable.Select(b => b.Id).ToHashSet();
        var requirements = match.Requirements.Where(r => !r.Outcome.IsFalse || ids.Contains(r.Criterion.Id)).ToList();
        var (sets, areAll) = MinimalSets.Find(remedies.Count, mostTried, set => !Fit(set).IsFalse, _ => true);
        return (sets.Select(set => new RemedySet(set.Select(i => remedies[i]).ToValueList(), Fit(set) & IsPossible(set))), areAll);

        Truth Fit(int[] set)
        {
            var changed = set.SelectMany(i => remedies[i].Effects).Select(e => e.Effect).Distinct()
                .Aggregate(profile, (person, effect) => effect.Outcome!.Apply(person));
            return requirements.Aggregate(Truth.True, (all, requirement) => all & requirement.Criterion.Condition.Evaluate(changed));
        }

        Truth IsPossible(int[] set) => set.Aggregate(
            Truth.True, (all, i) => all & remedies[i].Effects.Aggregate(remedies[i].IsPossible, (every, effect) => every & effect.IsPossible));
    }
}
