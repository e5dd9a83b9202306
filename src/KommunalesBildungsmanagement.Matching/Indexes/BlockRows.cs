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
    /// <summary>Those of some rows.</summary>
    public BlockRows In(Vector512<ulong> rows) => this with { Passing = Passing & rows, Rescuable = Rescuable & rows };

    /// <summary>Those of the others.</summary>
    public BlockRows Without(Vector512<ulong> rows) => In(~rows);

    public bool IsEmpty => (Passing | Rescuable) == Vector512<ulong>.Zero;
}
