using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Something about people in a value.</summary>
/// <param name="Place">Where it is read.</param>
/// <param name="Data">What it is, e.g. "Person.Name".</param>
/// <param name="IsCount">Whether it is a number of people and not the data of one.</param>
internal sealed record Finding(IOperation Place, string Data, bool IsCount = false);
