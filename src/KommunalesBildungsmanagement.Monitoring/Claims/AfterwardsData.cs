using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D1: one survey afterwards.</summary>
/// <param name="Agreeing">How many of those who answered agree.</param>
public sealed record AfterwardsData(PersonShare Agreeing) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D1;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level) => new()
    {
        Figures = [new(ClaimKind.SelfRating, ProportionIntervals.Wilson(Agreeing, level))],
        Participants = Agreeing.Persons,
    };
}
