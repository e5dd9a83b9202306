namespace KommunalesBildungsmanagement.Matching;

/// <summary>The points of a subject that was found, as far as columns say.</summary>
/// <param name="IsCounted">Whether columns say all of them.</param>
/// <param name="Common">Those that the subject has wherever it stands.</param>
/// <param name="Standing">Those for the element with which it stands here.</param>
internal readonly record struct FoundPoints(bool IsCounted, int Common, int Standing)
{
    /// <summary>All of them.</summary>
    public int Sum => Common + Standing;

    /// <summary>The points of a subject that was found with two elements.</summary>
    public static FoundPoints operator +(FoundPoints one, FoundPoints other) =>
        one with { IsCounted = one.IsCounted && other.IsCounted, Standing = one.Standing + other.Standing };
}
