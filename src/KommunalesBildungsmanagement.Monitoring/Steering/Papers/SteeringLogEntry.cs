namespace KommunalesBildungsmanagement.Monitoring.Steering.Papers;

/// <summary>One entry of the log of decisions.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What was decided, by which body or actor, and why.</param>
public sealed record SteeringLogEntry(LocalDate On, LocalizedText Text)
{
    /// <summary>The remark as it was taken down; people may be named in it.</summary>
    [PersonalData]
    public string? Remark { get; init; }

    /// <summary>Whether a remark was taken out.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Day and text, never the remark.</summary>
    public override string ToString() => $"{On:uuuu-MM-dd} {Text.German}";
}
