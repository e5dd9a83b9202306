using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Finds what removes barriers: of groups and places by their findings, of one person by the requirements of an offering that she does not meet.
/// </summary>
/// <remarks>
/// A measure for others than the group never appears; that is proved with the conditions of group and effect. What is unknown never excludes: it
/// stands in the questions. Nothing is decided here; measures are chosen by people, with the actors (founding text of the Bildungsbüro Kaufbeuren).
/// </remarks>
public static class RemedySearch
{
    /// <summary>How many combinations of measures are tried unless the caller says otherwise: 20,000.</summary>
    public const int DefaultMostTried = 20_000;

    /// <summary>What removes the barriers of findings.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <param name="context">Day, landscape and weights.</param>
    /// <param name="mostTried">The most combinations of measures to try; <see cref="RemedyPlan.HasAllSets"/> tells whether that was enough.</param>
    public static RemedyPlan For(IEnumerable<BarrierFinding> findings, MatchingContext context, int mostTried = DefaultMostTried)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTried, 1);
        var sought = findings.DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => (Finding: f, Barrier: FindingRemedies.BarrierOf(f, context)))
            .ToList();
        var measures = context.Landscape.Measures.OrderBy(m => m.Id, StringComparer.Ordinal).ToList();
        var candidates = measures.Select(m => (Measure: m, Effects: FindingRemedies.Of(m, sought, context).ToList())).ToList();
        return Plan(sought.Select(s => s.Barrier), candidates, context, (remedies, removable) => UnionSets.Of(remedies, removable, mostTried));
    }

    /// <summary>
    /// What removes the requirements of an offering that a person surely does not meet; what is unknown is a question of the match.
    /// </summary>
    /// <remarks>
    /// Effects are proved by applying them to the person, and so are combinations, because one measure may undo another (ADR 6).
    /// </remarks>
    /// <param name="profile">The person.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="context">Day, landscape and weights.</param>
    /// <param name="mostTried">The most combinations of measures to try; <see cref="RemedyPlan.HasAllSets"/> tells whether that was enough.</param>
    public static RemedyPlan For(PersonProfile profile, LearningOffering offering, MatchingContext context, int mostTried = DefaultMostTried)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTried, 1);
        var match = NaiveMatcher.Match(profile, offering, context);
        var obstacles = match.Obstacles.Where(o => o.Outcome.IsFalse).OrderBy(o => o.Criterion.Id, StringComparer.Ordinal).ToList();
        return Plan(
            obstacles.Select(PersonRemedies.BarrierOf), PersonRemedies.Of(obstacles, offering, context), context,
            (remedies, removable) => AppliedSets.Of(profile, match, remedies, removable, mostTried));
    }

    private static RemedyPlan Plan(
        IEnumerable<BarrierToRemove> barriers, IEnumerable<(Measure Measure, List<RemedyEffect> Effects)> candidates, MatchingContext context,
        Func<IReadOnlyList<Remedy>, IReadOnlyList<BarrierToRemove>, (IEnumerable<RemedySet> Sets, bool AreAll)> combine)
    {
        var sought = barriers.ToValueList();
        var (remedies, ruledOut) = (new List<Remedy>(), new List<RuledOutMeasure>());
        foreach (var (measure, all) in candidates.Where(c => c.Effects.Count > 0))
        {
            var effects = all.Where(e => !e.IsPossible.IsFalse).ToValueList();
            var preconditions = ValueList.Create(
                [RemedyPreconditions.Day(measure, context.Day), RemedyPreconditions.Funding(measure, context)]);
            var against = preconditions.Concat(effects.Count > 0 ? [] : all.SelectMany(e => e.Preconditions))
                .Where(p => p.Outcome.IsFalse)
                .Distinct()
                .ToValueList();
            if (against.Count > 0) ruledOut.Add(new(measure, against));
            else remedies.Add(RemedyRanking.Of(measure, effects, preconditions, context));
        }

        var ranked = RemedyRanking.Order(remedies).ToValueList();
        var (sets, areAll) = combine(remedies, sought.Where(b => remedies.Any(r => !r.Covers(b).IsFalse)).ToList());
        return new()
        {
            Barriers = sought,
            Remedies = ranked,
            RuledOut = ruledOut.ToValueList(),
            Sets = RemedyRanking.Order(sets).ToValueList(),
            HasAllSets = areAll,
        };
    }
}
