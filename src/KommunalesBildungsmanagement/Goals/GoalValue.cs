using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Goals;

/// <summary>A value at a day: where a goal starts from, or where it is to arrive.</summary>
/// <param name="Value">The value, in the unit of the indicator.</param>
/// <param name="Day">The day.</param>
public sealed record GoalValue(decimal Value, LocalDate Day)
{
    /// <summary>Where the value comes from; a baseline needs it, a target is decided.</summary>
    public Provenance? Provenance { get; init; }
}
