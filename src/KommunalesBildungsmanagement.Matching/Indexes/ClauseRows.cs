using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>For 512 subjects, what a clause or a condition comes to. Where none of the bits is set, it is false.</summary>
/// <param name="True">It is true.</param>
/// <param name="Unknown">It is unknown.</param>
/// <param name="Undecided">Facts do not decide it.</param>
internal readonly record struct ClauseRows(Vector512<ulong> True, Vector512<ulong> Unknown, Vector512<ulong> Undecided)
{
    public Vector512<ulong> NotFalse => True | Unknown | Undecided;
}
