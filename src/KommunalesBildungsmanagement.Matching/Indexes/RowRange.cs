namespace KommunalesBildungsmanagement.Matching;

/// <summary>Rows that stand together because they ask for the same element of a set.</summary>
/// <param name="Fact">The fact that the element is in the set; -1 for rows that ask for none.</param>
/// <param name="From">The first row.</param>
/// <param name="To">The row behind the last.</param>
/// <param name="FirstPiece">The first of its pieces.</param>
/// <param name="EndPiece">The piece behind the last.</param>
internal readonly record struct RowRange(int Fact, int From, int To, int FirstPiece, int EndPiece)
{
    public bool Contains(int row) => From <= row && row < To;
}
