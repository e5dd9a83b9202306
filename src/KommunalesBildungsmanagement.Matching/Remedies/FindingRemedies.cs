using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What a measure does to the barriers of findings.</summary>
internal static class FindingRemedies
{
    public static BarrierToRemove BarrierOf(BarrierFinding finding, MatchingContext context)
    {
        var label = StandardBarriers.Vocabulary.LabelOf(finding.Barrier);
        var place = context.NameOf(finding.Territory);
        var (german, english) = (place, place);
        if (finding.Affects is { } id)
        {
            var affected = context.Landscape.TryFindTargetGroup(id, out var found) ? found.Label : LocalizedText.Same(id);
            (german, english) = ($"{affected.German}, {place}", $"{affected.English}, {place}");
        }

        if (finding.Size is { } size) (german, english) = ($"{german}, {size} Personen", $"{english}, {size} persons");
        return new(finding.Id, finding.Barrier, new($"{label.German} ({german})", $"{label.English} ({english})"));
    }

    /// <summary>The effects on each finding that are not for others; where there are several on one, the strongest, then the surest.</summary>
    public static IEnumerable<RemedyEffect> Of(
        Measure measure, IEnumerable<(BarrierFinding Finding, BarrierToRemove Barrier)> sought, MatchingContext context) =>
        from one in sought
        let effects =
            from effect in measure.Effects
            where effect.Barrier == one.Finding.Barrier
            let fit = GroupFit.Of(effect, one.Finding, context.Landscape)
            where !fit.Outcome.IsFalse
            let evidence = EvidenceGrading.Of(measure, effect, context.Landscape)
            orderby effect.Strength descending, fit.Outcome descending, evidence.Grade descending, fit.Text.German
            select Effect(measure, effect, one.Barrier, evidence,
            [
                fit,
                RemedyPreconditions.Territory(measure, one.Finding.Territory, context),
                RemedyPreconditions.Competence(measure, one.Finding.Territory, context),
            ])
        from best in effects.Take(1)
        select best;

    public static RemedyEffect Effect(
        Measure measure, MeasureEffect effect, BarrierToRemove barrier, GradedEvidence evidence, ValueList<Precondition> preconditions) => new()
    {
        Barrier = barrier,
        Effect = effect,
        Mechanism = measure.Description ?? measure.Title,
        ExpectedChange = effect.Outcome?.Text ?? ExpectedOf(effect),
        Evidence = evidence,
        Preconditions = preconditions,
    };

    private static LocalizedText ExpectedOf(MeasureEffect effect) => effect.Strength == EffectStrength.Removes
        ? new("das Hemmnis fällt weg", "the barrier is gone")
        : new("das Hemmnis wird kleiner", "the barrier becomes smaller");
}
