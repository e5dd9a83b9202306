namespace KommunalesBildungsmanagement.Goals;

/// <summary>The way a goal is to go: direction, where it starts from and where it is to arrive. Both ends may be missing, for a Leitziel.</summary>
public sealed record GoalPath
{
    /// <summary>A way.</summary>
    /// <param name="direction">Which way.</param>
    /// <param name="baseline">Where it starts from.</param>
    /// <param name="target">Where it is to arrive.</param>
    /// <exception cref="InvalidValueException">The target is not after the baseline, or lies the wrong way.</exception>
    public GoalPath(GoalDirection direction, GoalValue? baseline = null, GoalValue? target = null)
    {
        if (baseline is not null && target is not null)
        {
            if (target.Day <= baseline.Day)
            {
                throw Require.Broken(
                    "goal.target-day", nameof(Target), $"{target.Day:uuuu-MM-dd}",
                    new("Der Zieltag liegt nicht nach dem Tag des Ausgangswerts.", "The target day is not after the day of the baseline."),
                    new("Einen späteren Zieltag angeben.", "State a later target day."));
            }

            if ((direction == GoalDirection.Increase && target.Value <= baseline.Value)
                || (direction == GoalDirection.Decrease && target.Value >= baseline.Value))
            {
                throw Require.Broken(
                    "goal.target-direction", nameof(Target), target.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    new("Der Zielwert liegt nicht in der Richtung des Ziels.", "The target value does not lie in the direction of the goal."),
                    new("Richtung oder Zielwert berichtigen.", "Correct the direction or the target value."));
            }
        }

        (Direction, Baseline, Target) = (direction, baseline, target);
    }

    /// <summary>Which way.</summary>
    public GoalDirection Direction { get; }

    /// <summary>Where it starts from.</summary>
    public GoalValue? Baseline { get; }

    /// <summary>Where it is to arrive.</summary>
    public GoalValue? Target { get; }

    /// <summary>
    /// How far the way from baseline to target has been gone: 0 at the baseline, 1 at the target; below 0 and above 1 happen and are not
    /// cut off.
    /// </summary>
    /// <param name="current">The current value.</param>
    /// <returns><see langword="null"/> without baseline, target or a distance between them.</returns>
    public decimal? Progress(decimal current) =>
        Baseline is { } baseline && Target is { } target && target.Value != baseline.Value
            ? (current - baseline.Value) / (target.Value - baseline.Value)
            : null;
}
