using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Goals;

/// <summary>A goal of education management. A Handlungsziel has an indicator, a baseline and a target; a Leitziel may do without.</summary>
public sealed record Goal
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>What is to be reached.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>Id of the wider goal.</summary>
    public string? Under { get; init => field = Require.OptionalText(value); }

    /// <summary>Direction, baseline and target.</summary>
    public required GoalPath Path { get; init; }

    /// <summary>Id of the indicator that shows it.</summary>
    public string? Indicator { get; init => field = Require.OptionalText(value); }

    /// <summary>Id of the actor that answers for it.</summary>
    public string? Owner { get; init => field = Require.OptionalText(value); }

    /// <summary>Id of the target group.</summary>
    public string? TargetGroup { get; init => field = Require.OptionalText(value); }

    /// <summary>Where.</summary>
    public TerritoryKey? Territory { get; init; }

    /// <summary>The resolution or agreement by which those concerned have accepted it.</summary>
    public string? AcceptedBy { get; init => field = Require.OptionalText(value); }

    /// <summary>
    /// Whether the goal is SMART by structure. Whether it is realistic is a judgement of people: unknown as long as nobody has recorded one.
    /// </summary>
    /// <param name="judgement">The latest judgement on this goal, if there is one.</param>
    /// <exception cref="ArgumentException">The judgement is on another goal.</exception>
    public Explanation Smart(GoalJudgement? judgement = null) => Specification.All<Goal>(
        Specification.Stated<Goal>(
            Truth.Of(TargetGroup is not null && Territory is not null),
            new("spezifisch: Zielgruppe und Gebiet", "specific: target group and territory")),
        Specification.Stated<Goal>(
            Truth.Of(Indicator is not null && Path.Baseline is not null && Path.Target is not null),
            new("messbar: Indikator, Ausgangs- und Zielwert", "measurable: indicator, baseline and target")),
        Specification.Stated<Goal>(
            Truth.Of(AcceptedBy is not null),
            new("akzeptiert: Beschluss oder Vereinbarung", "accepted: resolution or agreement")),
        Specification.Stated<Goal>(
            Judged(judgement), new("realistisch", "realistic"),
            new("Halten die Beteiligten das Ziel für erreichbar?", "Do those concerned think the goal can be reached?")),
        Specification.Stated<Goal>(Truth.Of(Path.Target is not null), new("terminiert: Zieltag", "time-bound: target day"))).Explain(this);

    private Truth Judged(GoalJudgement? judgement) => judgement is null || judgement.Goal == Id
        ? Truth.Of(judgement?.IsRealistic)
        : throw new ArgumentException($"The judgement is on '{judgement.Goal}', not on '{Id}'.", nameof(judgement));
}
