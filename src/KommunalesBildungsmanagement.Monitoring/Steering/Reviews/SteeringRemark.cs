using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>
/// What a review says about one thing: the condition with its outcome and reasons, and the next step. False is a warning, unknown is a question,
/// true is in order.
/// </summary>
/// <param name="Code">Stable code, e.g. <c>goal.no-baseline</c>.</param>
/// <param name="Location">Where, e.g. <c>goals[leavers]</c>.</param>
/// <param name="What">What is wrong if the condition does not hold.</param>
/// <param name="Condition">What should hold, with outcome and reasons.</param>
/// <param name="NextStep">What to do so that it holds or is known.</param>
public sealed record SteeringRemark(string Code, string Location, LocalizedText What, Explanation Condition, LocalizedText NextStep)
{
    /// <summary>Id of the actor or body whose turn it is; <see langword="null"/> if nobody is on record.</summary>
    public string? Responsible { get; init; }

    /// <summary>The day until which it was due; <see langword="null"/> if there is none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Whether the condition holds.</summary>
    public Truth Outcome => Condition.Outcome;

    /// <summary>What to ask, if the outcome is unknown.</summary>
    public ValueList<LocalizedText> Questions => Condition.OpenLeaves().Select(l => l.Question ?? l.Text).Distinct().ToValueList();

    /// <summary>One line: what is wrong or to be asked, and the next step.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Describe(CultureInfo culture)
    {
        var said = Outcome.IsUnknown ? string.Join(' ', Questions.Select(q => q.In(culture)))
            : Outcome.IsFalse ? What.In(culture) : Condition.Text.In(culture);
        return $"[{(Outcome.IsTrue ? '+' : Outcome.IsFalse ? '-' : '?')}] {Location}: {said} -> {NextStep.In(culture)} ({Code})";
    }
}
