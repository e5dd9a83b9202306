using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A table of bits, read 512 rows at a time: for each block of rows one vector per column. Forward a row is an offering and a column something
/// that it rejects; inverted a row is a person and a column something that is the case with her.
/// </summary>
internal sealed class BitTable
{
    /// <summary>Rows in a block.</summary>
    public const int BlockRows = 512;

    private const int WordsPerVector = 8;

    // For each number of rows up to those of a block, the first ones.
    private static readonly Vector512<ulong>[] First = [.. Enumerable.Range(0, BlockRows + 1).Select(FirstOf)];

    private readonly ulong[] _words;
    private readonly int _start;

    public BitTable(int rows, int columns)
    {
        (Rows, Columns, Blocks) = (rows, columns, BlocksOf(rows));
        _words = GC.AllocateArray<ulong>((Blocks * columns * WordsPerVector) + WordsPerVector, pinned: true);

        // A vector that straddles two cache lines costs two reads.
        var misplaced = (int)((nint)Marshal.UnsafeAddrOfPinnedArrayElement(_words, 0) / sizeof(ulong) % WordsPerVector);
        _start = (WordsPerVector - misplaced) % WordsPerVector;
    }

    public int Rows { get; }

    public int Columns { get; }

    public int Blocks { get; }

    public long Bytes => (long)_words.Length * sizeof(ulong);

    public static int BlocksOf(int rows) => (rows + BlockRows - 1) / BlockRows;

    /// <summary>Some rows of a block.</summary>
    /// <param name="from">The first of them within the block.</param>
    /// <param name="to">The row behind the last.</param>
    public static Vector512<ulong> Between(int from, int to) => Vector512.AndNot(First[to], First[from]);

    public void Set(int row, int column) => Word(row, column) |= 1UL << (row & 63);

    public bool Has(int row, int column) => (Word(row, column) >> (row & 63) & 1) != 0;

    /// <summary>Whether any row has a bit in a column.</summary>
    public bool HasBits(int column)
    {
        for (var block = 0; block < Blocks; block++)
        {
            if (Load(block, column) != Vector512<ulong>.Zero) return true;
        }

        return false;
    }

    /// <summary>512 rows of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> Load(int block, int column) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_words), (nuint)(_start + (((block * Columns) + column) * WordsPerVector)));

    /// <summary>What any of the columns has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> Any(int block, ReadOnlySpan<int> columns)
    {
        var any = Vector512<ulong>.Zero;
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_words), (nuint)(_start + (block * Columns * WordsPerVector)));
        foreach (var column in columns) any |= Vector512.LoadUnsafe(ref first, (nuint)(column * WordsPerVector));
        return any;
    }

    /// <summary>What both columns of at least one pair have, and of at least two pairs. A column may come in several pairs.</summary>
    public (Vector512<ulong> One, Vector512<ulong> Two) OneAndTwo(int block, ReadOnlySpan<int> pairs)
    {
        var (one, two) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            var rows = Load(block, pairs[i]) & Load(block, pairs[i + 1]);
            two |= one & rows;
            one |= rows;
        }

        return (one, two);
    }

    /// <summary>Whether a row has a bit in any of the columns.</summary>
    public bool HasAny(int row, ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            if (Has(row, column)) return true;
        }

        return false;
    }

    private static Vector512<ulong> FirstOf(int rows)
    {
        Span<ulong> words = stackalloc ulong[WordsPerVector];
        for (var row = 0; row < rows; row++) words[row / 64] |= 1UL << (row & 63);
        return Vector512.Create<ulong>(words);
    }

    private ref ulong Word(int row, int column) =>
        ref _words[_start + ((((row / BlockRows) * Columns) + column) * WordsPerVector) + (row / 64 % WordsPerVector)];
}
