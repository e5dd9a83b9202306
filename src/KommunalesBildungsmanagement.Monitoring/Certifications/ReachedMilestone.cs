namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>A milestone was reached.</summary>
/// <param name="Milestone">Id of the milestone, not blank.</param>
/// <param name="On">The day.</param>
public sealed record ReachedMilestone(string Milestone, LocalDate On)
{
    /// <summary>Id of the milestone, not blank.</summary>
    public string Milestone { get; init => field = Require.Text(value); } = Require.Text(Milestone, nameof(Milestone));
}
