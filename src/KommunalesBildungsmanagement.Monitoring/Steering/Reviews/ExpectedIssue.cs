namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>The day from which a source is expected to be out in a new issue.</summary>
/// <param name="Source">Id of the source, as in the identity of a figure; not blank.</param>
/// <param name="On">The day.</param>
public sealed record ExpectedIssue(string Source, LocalDate On)
{
    /// <summary>Id of the source, not blank.</summary>
    public string Source { get; init => field = Require.Text(value); } = Require.Text(Source, nameof(Source));
}
