namespace KommunalesBildungsmanagement.Matching;

/// <summary>Where a row gets bits.</summary>
/// <param name="Columns">The columns in which it has a bit.</param>
/// <param name="Slots">The slots in which it has a clause.</param>
/// <param name="Undecided">The places of the requirements that columns do not decide for everybody.</param>
internal sealed record RowColumns(int[] Columns, int[] Slots, int[] Undecided);
