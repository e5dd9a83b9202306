namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What a comparison of similar pairs has given, and how similar they are.</summary>
public sealed record MatchedDifference
{
    /// <summary>Participants less their partners, or why it cannot be computed.</summary>
    public required Reading<EffectEstimate> Difference { get; init; }

    /// <summary>Pairs formed.</summary>
    public required int Pairs { get; init; }

    /// <summary>Participants for whom nobody similar was found; the result says nothing on them.</summary>
    public required int WithoutMatch { get; init; }

    /// <summary>Distance of the least similar pair in standard deviations.</summary>
    public required double GreatestDistance { get; init; }

    /// <summary>What is left of the difference in each covariate; <see langword="null"/> where it has no size.</summary>
    public required ValueList<BaselineDifference?> Balance { get; init; }

    /// <summary>Whether every participant found a partner and every covariate is equivalent or adjustable (WWC: at most 0.25).</summary>
    public bool Overlaps => WithoutMatch == 0 && Balance.All(b => b is not null && b.Verdict != BaselineVerdict.NotEquivalent);
}
