using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A range of rows that a subject is compared with, as a number.</summary>
/// <param name="Code">The number.</param>
internal readonly record struct Visit(int Code)
{
    /// <param name="range">Place of the range.</param>
    /// <param name="standing">What the clause comes to for which its rows stand together.</param>
    public Visit(int range, Truth standing)
        : this((range << 2) | (int)Outcomes.Of(standing))
    {
    }

    /// <summary>Place of the range.</summary>
    public int Range => Code >> 2;

    /// <summary>What the clause comes to for which its rows stand together.</summary>
    public Truth Standing => ((Outcome)(Code & 3)).ToTruth();
}
