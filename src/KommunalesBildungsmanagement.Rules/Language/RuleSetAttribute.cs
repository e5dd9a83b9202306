namespace KommunalesBildungsmanagement.Rules;

/// <summary>The class holds the rules of one document, programme or local policy. It is <c>static partial</c>: the generator adds to it.</summary>
/// <param name="id">Stable id, e.g. "ANBEST-GK"; no two rule sets share one.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RuleSetAttribute(string id) : Attribute
{
    /// <summary>Stable id, e.g. "ANBEST-GK".</summary>
    public string Id { get; } = id;

    /// <summary>The programme in words, if the rules belong to one.</summary>
    public string? Programme { get; init; }
}
