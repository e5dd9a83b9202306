namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Intervals of shares, of their difference and of their ratio. Stateless.</summary>
/// <remarks>
/// Sources: E. B. Wilson (1927), JASA 22, 209-212 (score interval); R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, method 10
/// (hybrid score interval of a difference); D. Katz et al. (1978), Biometrics 34, 469-474 (logarithm of a ratio).
/// </remarks>
public static class ProportionIntervals
{
    private static readonly LocalizedText WilsonMethod = new("Score-Intervall nach Wilson", "Wilson score interval");
    private static readonly LocalizedText NewcombeMethod = new("Differenz nach Newcombe (Methode 10)", "difference after Newcombe (method 10)");
    private static readonly LocalizedText KatzMethod = new("Verhältnis mit logarithmischem Intervall (Katz)", "ratio with log interval (Katz)");

    /// <summary>A share with its Wilson interval, within 0 and 1. Nobody at all: not computable.</summary>
    /// <param name="share">How many of how many.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Wilson(PersonShare share, double level = 0.95)
    {
        var z = Distributions.TwoSidedZ(level);
        if (share.Persons == 0) return Reading.Failed<EffectEstimate>(Nobody);
        var (lower, upper) = Limits(share, z);
        return EffectEstimate.Of(EffectUnit.Share, share.Value, lower, upper, level, WilsonMethod);
    }

    /// <summary>First share less second, with the hybrid score interval, within -1 and 1.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group; the persons are others.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Difference(PersonShare first, PersonShare second, double level = 0.95)
    {
        var z = Distributions.TwoSidedZ(level);
        if (first.Persons == 0 || second.Persons == 0) return Reading.Failed<EffectEstimate>(Nobody);
        var (l1, u1) = Limits(first, z);
        var (l2, u2) = Limits(second, z);
        var (difference, p1, p2) = (first.Value - second.Value, first.Value, second.Value);
        return EffectEstimate.Of(
            EffectUnit.Share, difference,
            Math.Max(-1, difference - Length(p1 - l1, u2 - p2)),
            Math.Min(1, difference + Length(u1 - p1, p2 - l2)), level, NewcombeMethod);
    }

    /// <summary>First share divided by second. With a zero among the counts there is no such interval, and none is made up by adding cases.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group; the persons are others.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Ratio(PersonShare first, PersonShare second, double level = 0.95)
    {
        var z = Distributions.TwoSidedZ(level);
        if (first.Persons == 0 || second.Persons == 0) return Reading.Failed<EffectEstimate>(Nobody);
        if (first.Count == 0 || second.Count == 0)
        {
            return NotComputable.Of<EffectEstimate>(
                "effect.zero-cell",
                new(
                    "Nicht berechenbar, weil eine der Anzahlen null ist: Ein Verhältnis zu null gibt es nicht.",
                    "Not computable, because one of the counts is zero: there is no ratio to zero."),
                new("Die Differenz der Anteile verwenden.", "Use the difference of the shares."));
        }

        var ratio = first.Value / second.Value;
        var error = Math.Sqrt((1.0 / first.Count) - (1.0 / first.Persons) + (1.0 / second.Count) - (1.0 / second.Persons));
        return EffectEstimate.Of(EffectUnit.Ratio, ratio, ratio * Math.Exp(-z * error), ratio * Math.Exp(z * error), level, KatzMethod);
    }

    internal static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));

    internal static Problem Nobody => NotComputable.TooFew(1, "0 Personen", "0 persons");

    private static (double Lower, double Upper) Limits(PersonShare share, double z)
    {
        var (n, p) = ((double)share.Persons, share.Value);
        var centre = p + (z * z / (2 * n));
        var half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        var scale = 1 + (z * z / n);

        // Floating noise would leave 3e-17 where nobody or everybody counts.
        return (share.Count == 0 ? 0 : Math.Max(0, (centre - half) / scale), share.Count == share.Persons ? 1 : Math.Min(1, (centre + half) / scale));
    }
}
