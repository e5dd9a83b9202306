namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Who is missing at the end: participants and, where there is one, the comparison group. Persons, not enrolments.</summary>
/// <param name="Participants">Missing of those who started or were assigned.</param>
/// <param name="Comparison">The same of the comparison group; <see langword="null"/> without one.</param>
/// <remarks>
/// Counts and shares only. The What Works Clearinghouse draws a boundary over both figures; its table is not built in, and no figure stands in
/// for it.
/// </remarks>
public sealed record Attrition(PersonShare Participants, PersonShare? Comparison = null)
{
    /// <summary>Missing of all; <see langword="null"/> if nobody started.</summary>
    public Rate? Overall => Rate.Of(Participants.Count + (Comparison?.Count ?? 0), Participants.Persons + (Comparison?.Persons ?? 0));

    /// <summary>Distance of the two shares, 0 to 1, not rounded; <see langword="null"/> without two groups.</summary>
    public decimal? Differential =>
        Rate.Of(Participants.Count, Participants.Persons) is { } own && Comparison is { } other && Rate.Of(other.Count, other.Persons) is { } others
            ? Math.Abs(own.Value - others.Value)
            : null;
}
