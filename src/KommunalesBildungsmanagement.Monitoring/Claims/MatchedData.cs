using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D6: participants and comparable others, with what was known of both before; a waiting list is a natural comparison.</summary>
/// <param name="Participants">Participants, each once, with covariates.</param>
/// <param name="Comparison">Others, each once, with the same covariates.</param>
public sealed record MatchedData(ValueList<PersonValue> Participants, ValueList<PersonValue> Comparison) : IStudyData
{
    /// <summary>Whether the others wait for a place in the same measure.</summary>
    public bool IsWaitingList { get; init; }

    /// <summary>Whether similar pairs are compared; otherwise the difference is adjusted by regression.</summary>
    public bool ByPairs { get; init; }

    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D6;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level)
    {
        var matching = CovariateMatching.Of(Participants, Comparison, level: level);
        var adjusted = ByPairs
            ? matching.TryGet(out var similar) ? similar.Difference : Reading.Failed<EffectEstimate>(matching.Problems)
            : AdjustedDifferences.Of(Participants, Comparison, level);
        var fault = YesNoFigures.Fault(Participants.Concat(Comparison).Select(p => p.Value), outcome);
        return GroupFigures.Of(Participants, Comparison, outcome, level) with
        {
            Figures =
            [
                new(ClaimKind.AdjustedDifference, fault is not null ? Reading.Failed<EffectEstimate>(fault)
                    : outcome.Kind == OutcomeKind.YesNo ? YesNoFigures.AsShare(adjusted)
                    : adjusted),
                new(ClaimKind.Difference, GroupFigures.Difference(Participants, Comparison, outcome, level)),
            ],
            Assumptions = [StudyTexts.NothingUnmeasured],
            Limits = [StudyTexts.Overlap(matching)],
            Obstacles = matching.TryGet(out var pairs) && pairs.Overlaps ? [] : [(ClaimKind.AdjustedDifference, StudyTexts.NoOverlap)],
        };
    }
}
