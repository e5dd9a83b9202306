using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What measures do to the obstacles between a person and an offering: those that the matcher has proved by applying them.</summary>
internal static class PersonRemedies
{
    public static BarrierToRemove BarrierOf(CriterionResult obstacle) =>
        new(obstacle.Criterion.Id, obstacle.Criterion.Barrier, obstacle.Criterion.Label);

    public static List<(Measure Measure, List<RemedyEffect> Effects)> Of(
        IEnumerable<CriterionResult> obstacles, LearningOffering offering, MatchingContext context)
    {
        var effects =
            from obstacle in obstacles
            from removal in obstacle.Removals
            group removal by (Obstacle: obstacle, removal.Measure) into same
            let best = same.OrderByDescending(r => r.IsOpen).First()
            select (best.Measure, Effect: FindingRemedies.Effect(
                best.Measure, best.Effect, BarrierOf(same.Key.Obstacle), EvidenceGrading.Of(best.Measure, best.Effect, context.Landscape),
                [Group(best), RemedyPreconditions.Competence(best.Measure, offering.Territory, context)]));
        return effects.GroupBy(e => e.Measure, e => e.Effect)
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(g => (g.Key, g.ToList()))
            .ToList();
    }

    private static Precondition Group(Removal removal)
    {
        var text = removal.Effect.ForWhom?.Text ?? new("wirkt für alle", "works for everybody");
        return new("group", removal.IsOpen, text, removal.Questions.ToValueList());
    }
}
