namespace Bildungsportal.Evaluating;

/// <summary>A field of the entry: its id is its place in the problems, its name the one that is sent.</summary>
/// <param name="Id">Id in the page.</param>
/// <param name="Name">Name that is sent.</param>
/// <param name="Label">Its label.</param>
/// <param name="Value">What was stated.</param>
/// <param name="Hint">What to state; <see langword="null"/> if that is clear.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Rows">Rows of a large field; 0 for one line.</param>
/// <param name="IsText">Whether words are stated, not numbers.</param>
public sealed record EntryField(
    string Id, string Name, LocalizedText Label, string? Value, LocalizedText? Hint, Problem? Problem, int Rows = 0, bool IsText = false);
