namespace Bildungsportal.Storage;

/// <summary>A landscape file, word for word; the landscape in memory is read from here.</summary>
public sealed class DocumentRow
{
    /// <summary>File name.</summary>
    public required string Name { get; init; }

    /// <summary>The whole text.</summary>
    public required string Text { get; init; }
}
