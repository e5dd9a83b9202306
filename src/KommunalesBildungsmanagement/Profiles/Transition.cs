namespace KommunalesBildungsmanagement.Profiles;

/// <summary>The change from one station to the next.</summary>
/// <param name="From">The earlier station.</param>
/// <param name="To">The later station.</param>
/// <param name="GapDays">
/// Days between the two that belong to no station; 0 if they touch or overlap; <see langword="null"/> if a date is open.
/// </param>
public sealed record Transition(Station From, Station To, int? GapDays);
