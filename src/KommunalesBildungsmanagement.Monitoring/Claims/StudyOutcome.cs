using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What a study measures.</summary>
public sealed record StudyOutcome
{
    /// <summary>Name of the measured quantity as it stands in quotation marks, e.g. "Lesetest" or "Anteil mit Abschluss".</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Plural of the unit, e.g. "Punkte"; not used for yes and no.</summary>
    public LocalizedText Unit { get; init; } = new("Punkte", "points");

    /// <summary>How it is measured.</summary>
    public OutcomeKind Kind { get; init; } = OutcomeKind.Scale;

    /// <summary>Which way it is to go; only up and down can be read off a figure.</summary>
    public GoalDirection Direction { get; init; } = GoalDirection.Increase;

    /// <summary>On which step of impact it lies.</summary>
    public required ImpactStep Step { get; init; }

    /// <summary>Ids of its indicators.</summary>
    public ValueList<string> Indicators { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Whether a figure goes the wanted way; <see langword="null"/> without a way up or down, or without a difference.</summary>
    internal bool? IsWanted(double value) => (Direction, Math.Sign(value)) switch
    {
        (_, 0) => null,
        (GoalDirection.Increase, var sign) => sign > 0,
        (GoalDirection.Decrease, var sign) => sign < 0,
        _ => null,
    };
}
