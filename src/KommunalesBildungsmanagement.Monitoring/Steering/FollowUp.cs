namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>What is to be done after a decision, by whom and until when.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Responsible">Id of the actor, not blank.</param>
/// <param name="DueOn">The last day.</param>
public sealed record FollowUp(LocalizedText What, string Responsible, LocalDate DueOn)
{
    /// <summary>Id of the actor, not blank.</summary>
    public string Responsible { get; init => field = Require.Text(value); } = Require.Text(Responsible, nameof(Responsible));

    /// <summary>The day on which it was done; <see langword="null"/> as long as it is not reported as done.</summary>
    public LocalDate? DoneOn { get; init; }
}
