namespace Bildungsportal.Storage;

/// <summary>What the store was filled from. It is written last, so that a half-filled store is never taken for a complete one.</summary>
public sealed class FillingRow
{
    /// <summary>Hash over all inputs.</summary>
    public required string Hash { get; init; }
}
