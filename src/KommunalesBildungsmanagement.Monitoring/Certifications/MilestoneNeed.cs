namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>Something that must be there before a milestone is reached.</summary>
/// <param name="Id">Id within the scheme, not blank.</param>
/// <param name="Text">What must be there.</param>
public sealed record MilestoneNeed(string Id, LocalizedText Text)
{
    /// <summary>Id within the scheme, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));
}
