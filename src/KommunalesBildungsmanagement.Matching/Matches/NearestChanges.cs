namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds what would have to be otherwise for an offering to fit: "18 instead of 17", "B1 instead of A2".</summary>
/// <remarks>
/// Only known facts that a person, a measure or time can change are tried, and only forward: nobody is told to grow younger or to unlearn German
/// (<see cref="ProfileChanges"/>). What is unknown is a question, not a change. Every answer has been verified by applying it.
/// </remarks>
public static class NearestChanges
{
    /// <summary>The smallest sets of one or two changes that turn "not suitable", best verdict first, nearest change first.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="context">Day, landscape and weights.</param>
    /// <returns>Empty if the verdict is another, or if nothing that can change helps.</returns>
    public static ValueList<NearestChange> Find(PersonProfile profile, LearningOffering offering, MatchingContext context)
    {
        var match = NaiveMatcher.Match(profile, offering, context);
        if (match.Verdict != Verdict.NotSuitable) return [];
        var candidates = Nearest(match.Obstacles.SelectMany(o => o.Criterion.Condition.ChangesTowards(true, profile)).Distinct());
        var singles = candidates.Select(c => Try([c.Change])).OfType<NearestChange>().ToList();
        var enough = singles.Select(s => s.Changes[0]).ToHashSet();
        var pairs =
            from first in Enumerable.Range(0, candidates.Count)
            from second in Enumerable.Range(first + 1, candidates.Count - first - 1)
            let pair = ValueList.Create([candidates[first].Change, candidates[second].Change])
            where !pair.Any(enough.Contains) && !pair[0].Term.Equals(pair[1].Term)
            let change = Try(pair)
            where change is not null
            select change;
        return singles.Concat(pairs).OrderBy(c => c.Changes.Count).ThenByDescending(c => c.Verdict).ToValueList();

        // Of two changes of one fact the one that goes less far comes first.
        List<(TermChange<PersonProfile> Change, PersonProfile Changed)> Nearest(IEnumerable<TermChange<PersonProfile>> changes)
        {
            var possible = new List<(TermChange<PersonProfile> Change, PersonProfile Changed)>();
            foreach (var change in changes.Where(c => c.Term.Observe(profile) is not null))
            {
                if (change.TryApply(profile, out var changed) && ProfileChanges.AreForward(profile, changed, change.Term))
                    possible.Add((change, changed));
            }

            return [.. possible.OrderBy(one => possible.Count(other =>
                other.Change.Term.Equals(one.Change.Term) && ProfileChanges.AreForward(other.Changed, one.Changed, one.Change.Term)))];
        }

        NearestChange? Try(ValueList<TermChange<PersonProfile>> changes)
        {
            var changed = changes.Aggregate(profile, (person, change) => change.Apply(person));
            var verdict = NaiveMatcher.Match(changed, offering, context).Verdict;
            return verdict > Verdict.NotSuitable ? new(changes, verdict) : null;
        }
    }
}
