namespace KommunalesBildungsmanagement.Matching;

/// <summary>A column that a fact asks for.</summary>
/// <param name="Column">The column.</param>
/// <param name="Kind">What a bit says.</param>
/// <param name="Slot">The slot of the clause; -1 for what concerns the row as a whole.</param>
/// <param name="IsSummed">Whether a column over all elements of the set says the same, as long as no element is known to be absent.</param>
internal readonly record struct ColumnUse(int Column, ColumnKind Kind, int Slot, bool IsSummed);
