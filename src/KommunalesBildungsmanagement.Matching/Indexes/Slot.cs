namespace KommunalesBildungsmanagement.Matching;

/// <summary>A place for one clause of each row: the clauses of many rows are decided in one go.</summary>
/// <param name="Free">The column of the rows that have no clause here, or one that the steps of the row decide.</param>
/// <param name="Open">The column of the rows whose clause is at least unknown.</param>
/// <param name="Terms">The terms the clauses read.</param>
internal sealed record Slot(int Free, int Open, IReadOnlyList<int> Terms);
