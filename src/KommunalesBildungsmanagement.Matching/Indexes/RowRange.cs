using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Rows that stand together because they ask for the same element of a set.</summary>
/// <param name="Fact">The fact that the element is in the set; -1 for rows that ask for none.</param>
/// <param name="From">The first row.</param>
/// <param name="To">The row behind the last.</param>
internal readonly record struct RowRange(int Fact, int From, int To)
{
    // For each number of rows up to those of a block, the first ones.
    private static readonly Vector512<ulong>[] First = [.. Enumerable.Range(0, BitTable.BlockRows + 1).Select(FirstOf)];

    /// <summary>Those of a block.</summary>
    public Vector512<ulong> In(int block)
    {
        var (from, to) = (From - (block * BitTable.BlockRows), To - (block * BitTable.BlockRows));
        return Vector512.AndNot(First[Math.Min(to, BitTable.BlockRows)], First[Math.Max(from, 0)]);
    }

    private static Vector512<ulong> FirstOf(int rows)
    {
        Span<ulong> words = stackalloc ulong[Vector512<ulong>.Count];
        for (var row = 0; row < rows; row++) words[row / 64] |= 1UL << (row & 63);
        return Vector512.Create<ulong>(words);
    }
}
