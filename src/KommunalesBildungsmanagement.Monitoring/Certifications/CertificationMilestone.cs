namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>A milestone on the way to a certification.</summary>
/// <param name="Id">Id within the scheme, not blank.</param>
/// <param name="Text">Its name.</param>
/// <param name="By">Whose step it is.</param>
/// <param name="Needs">What must be there before it is reached.</param>
public sealed record CertificationMilestone(string Id, LocalizedText Text, LocalizedText By, ValueList<MilestoneNeed> Needs)
{
    /// <summary>Id within the scheme, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));
}
