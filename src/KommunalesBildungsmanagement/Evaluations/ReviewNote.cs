namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>A remark of the review of an evaluation.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="IsRefusal">Whether the claim must not be made so; otherwise it is a warning.</param>
/// <param name="Text">The remark.</param>
public sealed record ReviewNote(string Code, bool IsRefusal, LocalizedText Text)
{
    /// <summary>The rule it rests on: a norm, a handbook, or a convention of this library.</summary>
    public LocalizedText? Rule { get; init; }
}
