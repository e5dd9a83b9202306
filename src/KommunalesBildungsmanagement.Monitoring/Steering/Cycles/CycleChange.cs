namespace KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

/// <summary>A step was entered.</summary>
/// <param name="Kind">How.</param>
/// <param name="Step">Which step.</param>
/// <param name="On">The day.</param>
public sealed record CycleChange(CycleChangeKind Kind, SteeringStep Step, LocalDate On)
{
    /// <summary>Why; going back needs a reason.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Id of the steering decision that the next round follows from.</summary>
    public string? Decision { get; init => field = Require.OptionalText(value); }
}
