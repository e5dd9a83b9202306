namespace KommunalesBildungsmanagement.Goals;

/// <summary>Whether those concerned think that a goal can be reached: a judgement of people, with who and when. Nothing computes it.</summary>
/// <param name="Goal">Id of the goal, not blank.</param>
/// <param name="IsRealistic">What was judged.</param>
/// <param name="By">Id of the body or actor that judged, not blank; never the name of a person.</param>
/// <param name="On">The day of the judgement.</param>
public sealed record GoalJudgement(string Goal, bool IsRealistic, string By, LocalDate On)
{
    /// <summary>Id of the goal, not blank.</summary>
    public string Goal { get; init => field = Require.Text(value); } = Require.Text(Goal, nameof(Goal));

    /// <summary>Id of the body or actor that judged, not blank; never the name of a person.</summary>
    public string By { get; init => field = Require.Text(value); } = Require.Text(By, nameof(By));

    /// <summary>Why, in words.</summary>
    public LocalizedText? Reason { get; init; }
}
