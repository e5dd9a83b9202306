using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>
/// What an office has on record about steering, beside its landscape (goals, needs, measures, evaluations stand there). Records refer to each
/// other by id; <see cref="SteeringLoop"/> holds them together.
/// </summary>
public sealed record SteeringRecords
{
    /// <summary>Nothing on record.</summary>
    public static SteeringRecords Empty { get; } = new();

    /// <summary>Bodies.</summary>
    public ValueList<GovernanceBody> Bodies { get; init; } = [];

    /// <summary>Figures that are known, also those that no finding uses yet.</summary>
    public ValueList<Observation> Figures { get; init; } = [];

    /// <summary>Findings.</summary>
    public ValueList<SteeringFinding> Findings { get; init; } = [];

    /// <summary>Recommendations.</summary>
    public ValueList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Resolutions.</summary>
    public ValueList<CouncilResolution> Resolutions { get; init; } = [];

    /// <summary>Decisions.</summary>
    public ValueList<SteeringDecision> Decisions { get; init; } = [];

    /// <summary>Which indicator stood in which report.</summary>
    public ValueList<IndicatorReporting> Reportings { get; init; } = [];

    /// <summary>Which figure shows which goal, where that is not plain.</summary>
    public ValueList<GoalFigure> GoalFigures { get; init; } = [];

    /// <summary>Judgements whether goals can be reached.</summary>
    public ValueList<GoalJudgement> Judgements { get; init; } = [];

    /// <summary>What is known about competences beyond what the actors themselves carry.</summary>
    public ValueList<CompetenceStatement> Competences { get; init; } = [];

    /// <summary>Where the work stands.</summary>
    public SteeringCycle? Cycle { get; init; }
}
