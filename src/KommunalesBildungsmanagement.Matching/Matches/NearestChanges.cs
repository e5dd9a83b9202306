namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds what would have to be otherwise for an offering to fit: "18 instead of 17", "B1 instead of A2".</summary>
/// <remarks>
/// Only facts that a person, a measure or time can change are tried (<see cref="ProfileTerms.Changeable"/>). Every answer has been verified by
/// applying it.
/// </remarks>
public static class NearestChanges
{
    /// <summary>The smallest sets of one or two changes that turn "not suitable" into "suitable" or "suitable if", best verdict first.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="context">Day, landscape and weights.</param>
    /// <returns>Empty if the verdict is another, or if nothing that can change helps.</returns>
    public static ValueList<NearestChange> Find(PersonProfile profile, LearningOffering offering, MatchingContext context)
    {
        var match = NaiveMatcher.Match(profile, offering, context);
        if (match.Verdict != Verdict.NotSuitable) return [];
        var candidates = match.Obstacles
            .SelectMany(o => o.Criterion.Condition.ChangesTowards(true, profile))
            .Where(c => ProfileTerms.Changeable.Contains(c.Term))
            .Distinct()
            .ToList();

        var singles = candidates.Select(c => Try([c])).OfType<NearestChange>().ToList();
        var enough = singles.Select(s => s.Changes[0]).ToHashSet();
        var pairs =
            from first in Enumerable.Range(0, candidates.Count)
            from second in Enumerable.Range(first + 1, candidates.Count - first - 1)
            let pair = ValueList.Create([candidates[first], candidates[second]])
            where !pair.Any(enough.Contains) && !pair[0].Term.Equals(pair[1].Term)
            let change = Try(pair)
            where change is not null
            select change;
        return singles.Concat(pairs).OrderBy(c => c.Changes.Count).ThenByDescending(c => c.Verdict).ToValueList();

        NearestChange? Try(ValueList<TermChange<PersonProfile>> changes)
        {
            var changed = changes.Aggregate(profile, (person, change) => change.Apply(person));
            var verdict = NaiveMatcher.Match(changed, offering, context).Verdict;
            return verdict >= Verdict.SuitableIf ? new(changes, verdict) : null;
        }
    }
}
