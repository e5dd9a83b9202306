namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>Säule: a thematic axis of a certification.</summary>
/// <param name="Id">Id within the scheme, not blank.</param>
/// <param name="Text">Its name.</param>
public sealed record CertificationPillar(string Id, LocalizedText Text)
{
    /// <summary>Id within the scheme, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id, nameof(Id));
}
