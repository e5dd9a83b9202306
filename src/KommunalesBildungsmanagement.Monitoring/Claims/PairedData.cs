using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D2: the same persons before and after, no comparison.</summary>
/// <param name="Changes">Each person once.</param>
public sealed record PairedData(ValueList<PersonChange> Changes) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D2;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level) => new()
    {
        Figures = [new(ClaimKind.Change, YesNoFigures.Changed(Changes, outcome, level))],
        Participants = Changes.Count,
        Detectable = Changes.Count < 2 ? null : StudyPower.DetectableChange(Changes.Count),
        Assumptions = [StudyTexts.SameInstrument],
    };
}
