using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>How two groups or social spaces differ in a share. A difference is no cause.</summary>
/// <param name="First">First group.</param>
/// <param name="Second">Second group; the persons are others.</param>
public sealed record RateComparison(GroupRate First, GroupRate Second)
{
    /// <summary>First less second, with interval.</summary>
    public Reading<EffectEstimate> Difference => ProportionIntervals.Difference(First.Share, Second.Share);

    /// <summary>First divided by second, with interval; not computable with a zero among the counts.</summary>
    public Reading<EffectEstimate> Ratio => ProportionIntervals.Ratio(First.Share, Second.Share);

    /// <summary>What may be shown, by the smaller group.</summary>
    public FigureDetail Detail => First.Detail < Second.Detail ? First.Detail : Second.Detail;

    /// <summary>Whether the interval of the difference leaves out zero; <see langword="null"/> if it may not be shown or computed.</summary>
    public bool? IsDistinguishable => Detail >= FigureDetail.WithInterval && Difference.TryGet(out var difference) ? !difference.IncludesNone : null;

    /// <summary>The difference in words; no figure below 10 persons.</summary>
    public LocalizedText Text => DisparityTexts.Of(this);
}
