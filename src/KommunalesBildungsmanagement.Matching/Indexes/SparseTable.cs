using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Columns in which few rows have a bit: for each block and column the rows instead of the bits.</summary>
internal sealed class SparseTable
{
    private readonly int _columns;
    private readonly int[] _starts;
    private readonly ushort[] _rows;

    /// <param name="blocks">How many blocks of rows there are.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="bits">The bits, each once.</param>
    public SparseTable(int blocks, int columns, IReadOnlyList<(int Row, int Column)> bits)
    {
        _columns = columns;
        _starts = new int[(blocks * columns) + 1];
        foreach (var bit in bits) _starts[PlaceOf(bit.Row / BitTable.BlockRows, bit.Column) + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        var next = _starts.ToArray();
        _rows = new ushort[bits.Count];
        foreach (var (row, column) in bits) _rows[next[PlaceOf(row / BitTable.BlockRows, column)]++] = (ushort)(row % BitTable.BlockRows);
    }

    public long Bytes => (_starts.Length * (long)sizeof(int)) + (_rows.Length * (long)sizeof(ushort));

    /// <summary>The rows of a block that have a bit in any of the columns.</summary>
    public Vector512<ulong> Any(int block, ReadOnlySpan<int> columns)
    {
        Span<ulong> any = stackalloc ulong[Vector512<ulong>.Count];
        foreach (var column in columns)
        {
            var place = PlaceOf(block, column);
            for (var i = _starts[place]; i < _starts[place + 1]; i++) any[_rows[i] >> 6] |= 1UL << (_rows[i] & 63);
        }

        return Vector512.Create<ulong>(any);
    }

    private int PlaceOf(int block, int column) => (block * _columns) + column;
}
