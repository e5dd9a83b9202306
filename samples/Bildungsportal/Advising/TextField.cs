namespace Bildungsportal.Advising;

/// <summary>A field for a short text.</summary>
public sealed record TextField(string Name, LocalizedText Label, string? Value, LocalizedText Hint, Problem? Problem);
