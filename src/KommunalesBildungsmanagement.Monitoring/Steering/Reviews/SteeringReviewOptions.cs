namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review needs to know beside the loop. What nobody has laid down stays unknown and becomes a question.</summary>
/// <param name="Day">The day of the review.</param>
public sealed record SteeringReviewOptions(LocalDate Day)
{
    /// <summary>How long a measure must have run before an effect can be claimed, each step at most once.</summary>
    public ValueList<EffectDelay> EffectDelays
    {
        get;
        init
        {
            Require.Distinct(value.Select(d => d.Step).ToValueList());
            field = value;
        }
    } = [];

    /// <summary>
    /// From how many reports on an indicator without a finding that uses it is a warning; 1 or more, <see langword="null"/> if nobody said.
    /// </summary>
    /// <exception cref="InvalidValueException">It is less than 1.</exception>
    public int? ReportsWithoutConsequence
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw Require.Broken(
                "steering-review.reports", nameof(ReportsWithoutConsequence), $"{value}",
                new("Die Zahl der Berichte ist kleiner als 1.", "The number of reports is below 1."),
                new("1 oder mehr angeben, oder nichts.", "State 1 or more, or nothing."));
    }

    /// <summary>When sources are expected in a new issue.</summary>
    public ValueList<ExpectedIssue> ExpectedIssues { get; init; } = [];
}
