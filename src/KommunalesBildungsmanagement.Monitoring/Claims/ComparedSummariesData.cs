using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D4 as a repeated cross section: four groups of different persons, known by their summaries.</summary>
/// <param name="ParticipantsBefore">Participants before.</param>
/// <param name="ParticipantsAfter">Participants after.</param>
/// <param name="ComparisonBefore">Others before.</param>
/// <param name="ComparisonAfter">Others after.</param>
public sealed record ComparedSummariesData(
    SampleSummary ParticipantsBefore, SampleSummary ParticipantsAfter, SampleSummary ComparisonBefore, SampleSummary ComparisonAfter) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D4;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level)
    {
        var (own, others) = (
            Math.Min(ParticipantsBefore.Persons, ParticipantsAfter.Persons), Math.Min(ComparisonBefore.Persons, ComparisonAfter.Persons));
        return new()
        {
            Figures =
            [
                new(ClaimKind.DifferenceOfChanges, DifferenceInDifferences.Means(
                    ParticipantsBefore, ParticipantsAfter, ComparisonBefore, ComparisonAfter, level)),
                new(ClaimKind.Difference, MeanDifferences.Welch(ParticipantsAfter, ComparisonAfter, level)),
                new(ClaimKind.Change, MeanDifferences.Welch(ParticipantsAfter, ParticipantsBefore, level)),
            ],
            Participants = own,
            Comparison = others,
            Size = EffectSizes.HedgesG(ParticipantsAfter, ComparisonAfter, level),
            Detectable = StudyPower.DetectableEffect(own, others),
            Assumptions = [StudyTexts.ParallelTrends, StudyTexts.SameInstrument, StudyTexts.SamePopulation],
            Limits = [.. GroupFigures.Baseline(BaselineDifference.Of(ParticipantsBefore, ComparisonBefore))],
        };
    }
}
