using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// For 512 subjects, what columns say of a condition. Between true and possible lies what is unknown or left to be decided by other means.
/// </summary>
/// <param name="True">It is surely true.</param>
/// <param name="Possible">It is not surely false.</param>
/// <param name="Rescuable">It is not surely false, or measures may change a fact that makes it so.</param>
internal readonly record struct StepRows(Vector512<ulong> True, Vector512<ulong> Possible, Vector512<ulong> Rescuable)
{
    /// <summary>True for every subject.</summary>
    public static StepRows All => new(Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);

    /// <summary>Columns say nothing.</summary>
    public static StepRows Undecided => All with { True = Vector512<ulong>.Zero };

    public static StepRows operator &(StepRows left, StepRows right) =>
        new(left.True & right.True, left.Possible & right.Possible, left.Rescuable & right.Rescuable);

    public static StepRows operator |(StepRows left, StepRows right) =>
        new(left.True | right.True, left.Possible | right.Possible, left.Rescuable | right.Rescuable);
}
