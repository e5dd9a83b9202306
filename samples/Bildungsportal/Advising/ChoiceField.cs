namespace Bildungsportal.Advising;

/// <summary>A field with one choice, or none.</summary>
public sealed record ChoiceField(string Name, LocalizedText Label, string? Value, IEnumerable<Choice> Choices, Problem? Problem);
