using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Figures of two groups of different persons.</summary>
internal static class GroupFigures
{
    public static StudyFigures Of(ValueList<PersonValue> own, ValueList<PersonValue> others, StudyOutcome outcome, double level) => new()
    {
        Figures = [],
        Participants = own.Count,
        Comparison = others.Count,
        Size = outcome.Kind == OutcomeKind.Scale && Summaries(own, others) is var (first, second) ? EffectSizes.HedgesG(first, second, level) : null,
        Detectable = own.Count > 0 && others.Count > 0 ? StudyPower.DetectableEffect(own.Count, others.Count) : null,
    };

    public static Reading<EffectEstimate> Difference(
        ValueList<PersonValue> own, ValueList<PersonValue> others, StudyOutcome outcome, double level)
    {
        if ((PersonLists.Fault(own.Concat(others)) ?? YesNoFigures.Fault(own.Concat(others).Select(p => p.Value), outcome)) is { } fault)
            return Reading.Failed<EffectEstimate>(fault);
        if (outcome.Kind == OutcomeKind.YesNo) return ProportionIntervals.Difference(Share(own), Share(others), level);
        var (first, second) = (SampleSummary.Of(own.Select(p => p.Value)), SampleSummary.Of(others.Select(p => p.Value)));
        return first.TryGet(out var a) && second.TryGet(out var b)
            ? MeanDifferences.Welch(a, b, level)
            : Reading.Failed<EffectEstimate>(first.Problems.Concat(second.Problems));
    }

    public static IEnumerable<LocalizedText> Baseline(ValueList<PersonValue> own, ValueList<PersonValue> others, StudyOutcome outcome) =>
        outcome.Kind == OutcomeKind.Scale
            ? Summaries(own, others) is var (first, second) ? Baseline(BaselineDifference.Of(first, second)) : []
            : own.Concat(others).All(p => p.Value is 0 or 1) ? Baseline(BaselineDifference.Of(Share(own), Share(others))) : [];

    public static IEnumerable<LocalizedText> Baseline(Reading<BaselineDifference> baseline) => baseline.TryGet(out var difference)
        ? [StudyTexts.Baseline(difference)]
        : [];

    private static (SampleSummary First, SampleSummary Second)? Summaries(ValueList<PersonValue> own, ValueList<PersonValue> others) =>
        SampleSummary.Of(own.Select(p => p.Value)).TryGet(out var first) && SampleSummary.Of(others.Select(p => p.Value)).TryGet(out var second)
            ? (first, second)
            : null;

    private static PersonShare Share(ValueList<PersonValue> persons) => new(persons.Count(p => p.Value is 1), persons.Count);
}
