namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Sizes of effects that compare across scales. Stateless.</summary>
/// <remarks>
/// Sources: What Works Clearinghouse, Procedures Handbook 4.1, appendix E (g with omega, Cox index); M. Harrer et al., Doing Meta-Analysis in R,
/// appendix B (standard error of d, times omega for g); J. Cohen, Statistical Power Analysis, 2nd ed. (d, h).
/// </remarks>
public static class EffectSizes
{
    private static readonly LocalizedText GMethod = new("Hedges’ g mit Kleinstichproben-Korrektur", "Hedges' g with small sample correction");

    /// <summary>Difference of means in pooled standard deviations (Cohen's d).</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    public static Reading<double> CohenD(SampleSummary first, SampleSummary second)
    {
        if (SampleSummary.Fault(first, second) is { } fault) return Reading.Failed<double>(fault);
        double freedom = first.Persons + second.Persons - 2;
        var pooled = Math.Sqrt((((first.Persons - 1) * first.Variance) + ((second.Persons - 1) * second.Variance)) / freedom);
        var d = (first.Mean - second.Mean) / pooled;
        return double.IsFinite(d) ? Reading.Of(d) : Reading.Failed<double>(NotComputable.NoSpread);
    }

    /// <summary>The correction of d for small samples: 1 - 3/(4N - 9).</summary>
    /// <param name="persons">Persons of both groups, 4 or more: two in each are needed for d.</param>
    public static double Omega(int persons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 4);
        return 1 - (3 / ((4.0 * persons) - 9));
    }

    /// <summary>Hedges' g with a normal interval.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> HedgesG(SampleSummary first, SampleSummary second, double level = 0.95)
    {
        var z = Distributions.TwoSidedZ(level);
        var reading = CohenD(first, second);
        if (!reading.TryGet(out var d)) return Reading.Failed<EffectEstimate>(reading.Problems);
        var (n1, n2) = ((double)first.Persons, (double)second.Persons);
        var omega = Omega(first.Persons + second.Persons);
        var error = omega * Math.Sqrt(((n1 + n2) / (n1 * n2)) + (d * d / (2 * (n1 + n2))));
        return EffectEstimate.Of(
            EffectUnit.StandardDeviations, omega * d, (omega * d) - (z * error), (omega * d) + (z * error), level, GMethod, error);
    }

    /// <summary>Cox index: logarithm of the odds ratio over 1.65. With nobody or everybody in a group there are no odds.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    public static Reading<double> CoxIndex(PersonShare first, PersonShare second)
    {
        if (first.Persons == 0 || second.Persons == 0) return Reading.Failed<double>(ProportionIntervals.Nobody);
        return first.Count == 0 || first.Count == first.Persons || second.Count == 0 || second.Count == second.Persons
            ? NotComputable.Of<double>(
                "effect.zero-cell",
                new(
                    "Nicht berechenbar, weil in einer Gruppe niemand oder alle zählen: Es gibt kein Chancenverhältnis.",
                    "Not computable, because nobody or everybody counts in a group: there is no odds ratio."),
                new("Die Differenz der Anteile verwenden.", "Use the difference of the shares."))
            : Reading.Of((LogOdds(first) - LogOdds(second)) / 1.65);
    }

    /// <summary>Cohen's h: difference of the arcsine-transformed shares.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    public static Reading<double> CohenH(PersonShare first, PersonShare second) => first.Persons == 0 || second.Persons == 0
        ? Reading.Failed<double>(ProportionIntervals.Nobody)
        : Reading.Of(2 * (Math.Asin(Math.Sqrt(first.Value)) - Math.Asin(Math.Sqrt(second.Value))));

    private static double LogOdds(PersonShare share) => Math.Log((double)share.Count / (share.Persons - share.Count));
}
