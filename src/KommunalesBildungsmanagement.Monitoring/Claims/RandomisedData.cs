using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D7: chance decided who takes part; everybody counts as assigned, whether they came or not.</summary>
/// <param name="Participants">Assigned to the measure, each once.</param>
/// <param name="Comparison">Assigned to no measure, each once.</param>
/// <param name="Seed">Seed of the randomisation test.</param>
public sealed record RandomisedData(ValueList<PersonValue> Participants, ValueList<PersonValue> Comparison, int Seed) : IStudyData
{
    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D7;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level)
    {
        var difference = GroupFigures.Difference(Participants, Comparison, outcome, level);
        return GroupFigures.Of(Participants, Comparison, outcome, level) with
        {
            Figures = [new(ClaimKind.CausalEffect, difference), new(ClaimKind.Difference, difference)],
            Assumptions = [StudyTexts.AsAssigned],
            Limits = RandomisationTest.Of(Participants, Comparison, Seed).TryGet(out var test) ? [StudyTexts.Chance(test)] : [],
        };
    }
}
