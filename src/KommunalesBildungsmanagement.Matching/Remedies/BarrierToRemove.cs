namespace KommunalesBildungsmanagement.Matching;

/// <summary>A barrier that measures are sought for: a finding, or a requirement of an offering that a person does not meet.</summary>
/// <param name="Id">Id of the finding or of the criterion.</param>
/// <param name="Barrier">Code of the barrier; <see langword="null"/> if the criterion names none, and then nothing removes it.</param>
/// <param name="Text">What stands in the way, of whom and where.</param>
public sealed record BarrierToRemove(string Id, string? Barrier, LocalizedText Text)
{
    /// <summary>The id and nothing about a person: what a log may hold.</summary>
    public override string ToString() => Id;
}
