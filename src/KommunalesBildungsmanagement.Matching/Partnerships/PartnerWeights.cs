namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Points for what speaks for a partnership. They order suggestions and never decide whether one is possible. They are published with each answer.
/// </summary>
/// <remarks>
/// One gap that is closed weighs more than everything else together: who has what the other lacks comes before who is like the other.
/// Weights of a host may say otherwise; <see cref="PutsGapsFirst"/> tells.
/// </remarks>
public sealed record PartnerWeights
{
    /// <summary>The weights that come with the library.</summary>
    public static PartnerWeights Default { get; } = new();

    /// <summary>For each need that they can close together.</summary>
    public int ClosesGap { get; init; } = 40;

    /// <summary>They reach a common target group.</summary>
    public int SharedGroup { get; init; } = 10;

    /// <summary>They work in a common field.</summary>
    public int SharedField { get; init; } = 5;

    /// <summary>Their territories overlap or lie in one Regierungsbezirk.</summary>
    public int Nearness { get; init; } = 5;

    /// <summary>They have worked together in a measure or an agreement.</summary>
    public int EarlierWork { get; init; } = 5;

    /// <summary>They belong to different institutions, or to different departments of one (the goal of working across both).</summary>
    public int AcrossBoundaries { get; init; } = 5;

    /// <summary>Whether one gap weighs more than everything else together.</summary>
    public bool PutsGapsFirst => ClosesGap > SharedGroup + SharedField + Nearness + EarlierWork + AcrossBoundaries;
}
