namespace Bildungsportal.Advising;

/// <summary>A list of which any number may be chosen; what is not chosen stays unknown unless the list is said to be complete.</summary>
public sealed record ChoiceList(
    string Name, LocalizedText Label, IReadOnlyCollection<string> Chosen, IEnumerable<Choice> Choices, IReadOnlyCollection<string> Complete);
