namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>What is known about something that a milestone needs.</summary>
/// <param name="Need">Id of the need, not blank.</param>
/// <param name="IsMet">Whether it is there; a need without an answer is unknown.</param>
public sealed record NeedAnswer(string Need, bool IsMet)
{
    /// <summary>Id of the need, not blank.</summary>
    public string Need { get; init => field = Require.Text(value); } = Require.Text(Need, nameof(Need));
}
