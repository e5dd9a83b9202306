namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>Rows that are sound but stand for something the result has no place for; counted by kind, so that nothing is dropped silently.</summary>
/// <param name="Kind">Stable code of the kind, e.g. <c>gemeindeverband</c>.</param>
/// <param name="Reason">What these rows are, and why they are not in the result.</param>
/// <param name="Count">How many.</param>
public sealed record RowsNotApplicable(string Kind, LocalizedText Reason, int Count);
