using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The rows of one block that stand together.</summary>
/// <param name="Block">The block.</param>
/// <param name="From">The first of its rows within the block.</param>
/// <param name="To">The row behind the last.</param>
/// <param name="MostOthers">The most points that any of them may have without the preferences that weigh most.</param>
/// <param name="MostWithout">The most points that any of them may have without any preference that has a column.</param>
internal readonly record struct RowPiece(int Block, int From, int To, int MostOthers, int MostWithout)
{
    /// <summary>The rows as bits of the block.</summary>
    public Vector512<ulong> Rows => BitTable.Between(From, To);
}
