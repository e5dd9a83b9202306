using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The rows of a block, by what facts decide. Rows in none of them are not suitable.</summary>
/// <param name="Sure">All requirements are met.</param>
/// <param name="Open">None is surely not met, and one is unknown.</param>
/// <param name="Undecided">None is surely not met by facts, and one has to be evaluated.</param>
/// <param name="Rescuable">Only facts that measures change stand against it.</param>
internal readonly record struct BlockRows(
    Vector512<ulong> Sure, Vector512<ulong> Open, Vector512<ulong> Undecided, Vector512<ulong> Rescuable)
{
    public bool IsEmpty => (Sure | Open | Undecided | Rescuable) == Vector512<ulong>.Zero;
}
