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
    // For each number of rows up to those of a block, the first ones.
    private static readonly Vector512<ulong>[] First = [.. Enumerable.Range(0, BitTable.BlockRows + 1).Select(FirstOf)];

    /// <summary>The rows as bits of the block.</summary>
    public Vector512<ulong> Rows => Vector512.AndNot(First[To], First[From]);

    private static Vector512<ulong> FirstOf(int rows)
    {
        Span<ulong> words = stackalloc ulong[Vector512<ulong>.Count];
        for (var row = 0; row < rows; row++) words[row / 64] |= 1UL << (row & 63);
        return Vector512.Create<ulong>(words);
    }
}
