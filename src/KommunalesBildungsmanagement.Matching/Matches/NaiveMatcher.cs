namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Matches by evaluating every criterion of every offering: the obvious way. It stays for ever as the oracle that every faster way is held to.
/// </summary>
public static class NaiveMatcher
{
    /// <summary>The advice on several offerings, best first: by verdict, then points, then earliest open run, then id.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="offerings">The offerings, in any order.</param>
    /// <param name="context">Day, landscape and weights.</param>
    public static ValueList<MatchResult> Match(PersonProfile profile, IEnumerable<LearningOffering> offerings, MatchingContext context) =>
        offerings.Select(offering => Match(profile, offering, context))
            .OrderByDescending(m => m.Verdict)
            .ThenByDescending(m => m.Score)
            .ThenBy(m => NextStart(m.Offering, context.Day))
            .ThenBy(m => m.Offering.Id, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The advice on one offering.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="context">Day, landscape and weights.</param>
    public static MatchResult Match(PersonProfile profile, LearningOffering offering, MatchingContext context)
    {
        var criteria = OfferingCriteria.Of(offering, context).Select(criterion => Check(profile, offering, criterion, context)).ToValueList();
        var requirements = criteria.Where(c => c.Counts && c.Criterion.Kind == AccessKind.Hard).ToList();
        var (fits, conditions) = RemovalCombination.Best(profile, requirements);
        var verdict =
            fits.IsFalse ? Verdict.NotSuitable
            : fits.IsUnknown || requirements.Any(r => r.Outcome.IsUnknown) ? Verdict.NeedsClarification
            : conditions.Count > 0 ? Verdict.SuitableIf
            : Verdict.Suitable;
        return new() { Offering = offering, Criteria = criteria, Verdict = verdict, Conditions = verdict == Verdict.SuitableIf ? conditions : [] };
    }

    private static CriterionResult Check(PersonProfile profile, LearningOffering offering, Criterion criterion, MatchingContext context)
    {
        var explanation = criterion.Condition.Explain(profile);
        var counts = criterion.CountsFor(profile);
        return new()
        {
            Criterion = criterion,
            Explanation = explanation,
            Counts = counts,
            Removals = counts && criterion.Kind == AccessKind.Hard && !explanation.Outcome.IsTrue
                ? RemovalSearch.Of(profile, offering, criterion, context).ToValueList()
                : [],
        };
    }

    internal static LocalDate NextStart(LearningOffering offering, LocalDate day) =>
        offering.Instances.Where(i => i.IsOpenOn(day)).Select(i => i.Days.First ?? day).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
}
