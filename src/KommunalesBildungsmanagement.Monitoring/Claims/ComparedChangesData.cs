using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D4: participants and others, the same persons before and after.</summary>
/// <param name="Participants">Participants, each once.</param>
/// <param name="Comparison">Others, each once.</param>
public sealed record ComparedChangesData(ValueList<PersonChange> Participants, ValueList<PersonChange> Comparison) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D4;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level)
    {
        var (own, others) = (After(Participants), After(Comparison));
        return GroupFigures.Of(own, others, outcome, level) with
        {
            Figures =
            [
                new(ClaimKind.DifferenceOfChanges, YesNoFigures.ComparedChanges(Participants, Comparison, outcome, level)),
                new(ClaimKind.Difference, GroupFigures.Difference(own, others, outcome, level)),
                new(ClaimKind.Change, YesNoFigures.Changed(Participants, outcome, level)),
            ],
            Assumptions = [StudyTexts.ParallelTrends, StudyTexts.SameInstrument],
            Limits = [.. GroupFigures.Baseline(Before(Participants), Before(Comparison), outcome)],
        };
    }

    private static ValueList<PersonValue> After(ValueList<PersonChange> changes) => [.. changes.Select(c => new PersonValue(c.Person, c.After))];

    private static ValueList<PersonValue> Before(ValueList<PersonChange> changes) => [.. changes.Select(c => new PersonValue(c.Person, c.Before))];
}
