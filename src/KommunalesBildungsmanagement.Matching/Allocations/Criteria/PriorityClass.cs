namespace KommunalesBildungsmanagement.Matching;

/// <summary>A priority class: everybody of a class comes before everybody of a later class, whatever the points.</summary>
/// <param name="Number">Its place in the order, 1 (first) to 2,000.</param>
/// <param name="Label">Who is in it, e.g. "zur Teilnahme verpflichtet".</param>
public sealed record PriorityClass(int Number, LocalizedText Label);
