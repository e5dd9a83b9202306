using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D3: participants and others, measured afterwards.</summary>
/// <param name="Participants">Participants, each once.</param>
/// <param name="Comparison">Others, each once.</param>
public sealed record TwoGroupData(ValueList<PersonValue> Participants, ValueList<PersonValue> Comparison) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D3;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level) => GroupFigures.Of(Participants, Comparison, outcome, level) with
    {
        Figures = [new(ClaimKind.Difference, GroupFigures.Difference(Participants, Comparison, outcome, level))],
    };
}
