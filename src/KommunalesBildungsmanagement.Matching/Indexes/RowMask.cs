using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Some rows of a table, up to the end of its last block. Immutable.</summary>
internal sealed class RowMask
{
    private readonly ulong[] _words;

    private RowMask(ulong[] words) => _words = words;

    /// <summary>The first rows.</summary>
    public static RowMask First(int rows)
    {
        var words = new ulong[BitTable.BlocksOf(rows) * BitTable.BlockRows / 64];
        for (var row = 0; row < rows; row++) words[row / 64] |= 1UL << (row & 63);
        return new(words);
    }

    public bool Has(int row) => (_words[row / 64] >> (row & 63) & 1) != 0;

    /// <summary>Those of a block.</summary>
    public Vector512<ulong> In(int block) => Vector512.Create(_words.AsSpan(block * 8, 8));

    public RowMask Without(ReadOnlySpan<int> rows)
    {
        var words = _words.ToArray();
        foreach (var row in rows) words[row / 64] &= ~(1UL << (row & 63));
        return new(words);
    }
}
