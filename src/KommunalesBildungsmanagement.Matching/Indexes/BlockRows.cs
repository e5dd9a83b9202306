using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The rows of a block, by what columns decide. Rows that neither pass nor may be rescued are not suitable.</summary>
/// <param name="Passing">No column stands against it.</param>
/// <param name="Open">A requirement is unknown.</param>
/// <param name="Undecided">A requirement is left to be decided by other means.</param>
/// <param name="Rescuable">Only facts that measures change stand against it.</param>
internal readonly record struct BlockRows(
    Vector512<ulong> Passing, Vector512<ulong> Open, Vector512<ulong> Undecided, Vector512<ulong> Rescuable)
{
    public bool IsEmpty => (Passing | Rescuable) == Vector512<ulong>.Zero;

    /// <summary>The bits of some rows as words of 64.</summary>
    public static ReadOnlySpan<ulong> Words(in Vector512<ulong> rows) =>
        MemoryMarshal.Cast<Vector512<ulong>, ulong>(new ReadOnlySpan<Vector512<ulong>>(in rows));

    /// <summary>Whether a row is among some rows of its block.</summary>
    public static bool Has(in Vector512<ulong> rows, int row) => (Words(rows)[row / 64 % 8] >> (row & 63) & 1) != 0;

    /// <summary>Whether any of some rows is among them.</summary>
    public bool HasAny(Vector512<ulong> rows) => ((Passing | Rescuable) & rows) != Vector512<ulong>.Zero;

    /// <summary>Those of some rows.</summary>
    public BlockRows In(Vector512<ulong> rows) => this with { Passing = Passing & rows, Rescuable = Rescuable & rows };
}
