namespace KommunalesBildungsmanagement.Matching;

/// <summary>A range of rows that a subject is compared with.</summary>
/// <param name="Range">The rows.</param>
/// <param name="Standing">What the clause comes to for which the rows stand together.</param>
internal readonly record struct Visit(RowRange Range, Truth Standing);
