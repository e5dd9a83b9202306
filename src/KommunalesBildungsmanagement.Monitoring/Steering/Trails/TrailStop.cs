namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>A stop with its words and its day.</summary>
/// <param name="Node">The stop.</param>
/// <param name="Text">What it says.</param>
/// <param name="On">The day; <see langword="null"/> if none is on record.</param>
public sealed record TrailStop(TrailNode Node, LocalizedText Text, LocalDate? On);
