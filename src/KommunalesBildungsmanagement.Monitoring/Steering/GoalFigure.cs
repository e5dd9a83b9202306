using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Which figure shows how far a goal is: needed where its indicator has several variants or breakdowns, which are never mixed.</summary>
/// <param name="Goal">Id of the goal, not blank.</param>
/// <param name="Measurand">Indicator, variant and breakdown.</param>
public sealed record GoalFigure(string Goal, Measurand Measurand)
{
    /// <summary>Id of the goal, not blank.</summary>
    public string Goal { get; init => field = Require.Text(value); } = Require.Text(Goal, nameof(Goal));
}
