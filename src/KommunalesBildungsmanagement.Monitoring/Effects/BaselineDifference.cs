namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>How far two groups lay apart before a measure.</summary>
/// <param name="Size">Difference in standard deviations: Hedges' g, or the Cox index of shares.</param>
/// <param name="Verdict">What follows.</param>
public sealed record BaselineDifference(double Size, BaselineVerdict Verdict)
{
    /// <summary>Of a measured quantity, by Hedges' g.</summary>
    /// <param name="participants">Participants before.</param>
    /// <param name="comparison">Comparison group before.</param>
    public static Reading<BaselineDifference> Of(SampleSummary participants, SampleSummary comparison) =>
        EffectSizes.HedgesG(participants, comparison).Select(g => Of(g.Value));

    /// <summary>Of a share, by the Cox index.</summary>
    /// <param name="participants">Participants before.</param>
    /// <param name="comparison">Comparison group before.</param>
    public static Reading<BaselineDifference> Of(PersonShare participants, PersonShare comparison) =>
        EffectSizes.CoxIndex(participants, comparison).Select(Of);

    /// <summary>Of a size that is known.</summary>
    /// <param name="size">Difference in standard deviations, finite.</param>
    public static BaselineDifference Of(double size)
    {
        if (!double.IsFinite(size)) throw new ArgumentOutOfRangeException(nameof(size), size, "A size is a finite number.");
        return new(size, Math.Abs(size) switch
        {
            <= 0.05 => BaselineVerdict.Equivalent,
            <= 0.25 => BaselineVerdict.NeedsAdjustment,
            _ => BaselineVerdict.NotEquivalent,
        });
    }
}
