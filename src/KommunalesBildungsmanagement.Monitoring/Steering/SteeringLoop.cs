using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>
/// The whole loop over a landscape: figure, finding, recommendation, resolution, measure, evaluation, decision. A loop that exists is closed:
/// every id leads somewhere, and nothing rests on what came later. Immutable.
/// </summary>
public sealed record SteeringLoop
{
    private SteeringLoop(SteeringRecords records, EducationLandscape landscape) => (Records, Landscape) = (records, landscape);

    /// <summary>The records.</summary>
    public SteeringRecords Records { get; }

    /// <summary>The landscape with goals, needs, measures and evaluations.</summary>
    public EducationLandscape Landscape { get; }

    /// <summary>Every figure that is known, of findings too, each once.</summary>
    public IEnumerable<Observation> Figures => Records.Figures.Concat(Records.Findings.SelectMany(f => f.Basis.Observations)).Distinct();

    /// <summary>Holds records and landscape together.</summary>
    /// <param name="records">The records.</param>
    /// <param name="landscape">The landscape.</param>
    /// <returns>The loop, or every id that comes twice or leads nowhere and every date that cannot be, all at once.</returns>
    public static Reading<SteeringLoop> Of(SteeringRecords records, EducationLandscape landscape)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(landscape);
        var problems = SteeringRecordsCheck.Of(records, landscape).ToList();
        return problems.Any(p => p.Severity == ProblemSeverity.Error)
            ? Reading.Failed<SteeringLoop>(problems)
            : Reading.Of(new SteeringLoop(records, landscape), problems);
    }

    /// <summary>The resolutions that deal with a recommendation, in order of their days.</summary>
    /// <param name="recommendation">Id of the recommendation.</param>
    public IEnumerable<CouncilResolution> ResolutionsOn(string recommendation) =>
        Records.Resolutions.Where(r => r.Recommendations.Contains(recommendation)).OrderBy(r => r.On).ThenBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>The decisions that rest on an evaluation, in order of their days.</summary>
    /// <param name="evaluation">Id of the evaluation.</param>
    public IEnumerable<SteeringDecision> DecisionsOn(string evaluation) =>
        Records.Decisions.Where(d => d.Evaluations.Contains(evaluation)).OrderBy(d => d.On).ThenBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>The evaluations of a measure.</summary>
    /// <param name="measure">Id of the measure.</param>
    public IEnumerable<ImpactEvaluation> EvaluationsOf(string measure) => Landscape.Evaluations.Where(e => e.Measure == measure);

    /// <summary>The measures that serve a goal.</summary>
    /// <param name="goal">Id of the goal.</param>
    public IEnumerable<Measure> MeasuresFor(string goal) => Landscape.Measures.Where(m => m.ServesGoals.Contains(goal));

    /// <summary>The name of an actor or body; the id itself if there is none.</summary>
    internal string NameOf(string id) =>
        Landscape.TryFindActor(id, out var actor) ? actor.Name : Records.Bodies.FirstOrDefault(b => b.Id == id)?.Name ?? id;
}
