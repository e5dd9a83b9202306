namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Differences of means with t intervals. Stateless.</summary>
/// <remarks>Source: B. L. Welch (1947), Biometrika 34, 28-35, with Satterthwaite's degrees of freedom.</remarks>
public static class MeanDifferences
{
    private static readonly LocalizedText WelchMethod = new("Differenz der Mittelwerte (Welch)", "difference of means (Welch)");
    private static readonly LocalizedText PairedMethod = new("Mittel der Veränderungen (gepaart, t)", "mean of changes (paired, t)");

    /// <summary>First mean less second, without assuming equal variances. Needs two persons in each group and some spread.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group; the persons are others.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Welch(SampleSummary first, SampleSummary second, double level = 0.95) =>
        Combine(first.Mean - second.Mean, level, WelchMethod, first, second);

    /// <summary>Mean of after less before in one group of the same persons.</summary>
    /// <param name="changes">Each person once.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Paired(ValueList<PersonChange> changes, double level = 0.95)
    {
        Distributions.Checked(level);
        if (PersonLists.Fault(changes) is { } fault) return Reading.Failed<EffectEstimate>(fault);
        var summary = PersonLists.Summary(changes);
        return summary.TryGet(out var of) ? Combine(of.Mean, level, PairedMethod, of) : Reading.Failed<EffectEstimate>(summary.Problems);
    }

    /// <summary>A sum or difference of means of independent groups, with Satterthwaite's degrees of freedom.</summary>
    internal static Reading<EffectEstimate> Combine(double value, double level, LocalizedText method, params ReadOnlySpan<SampleSummary> groups)
    {
        Distributions.Checked(level);
        if (SampleSummary.Fault(groups) is { } fault) return Reading.Failed<EffectEstimate>(fault);
        var (variance, weighted) = (0.0, 0.0);
        foreach (var group in groups) variance += group.OfMean;

        // Relative to the whole, so that very small or very large units do not vanish or overflow.
        foreach (var group in groups) weighted += Math.Pow(group.OfMean / variance, 2) / (group.Persons - 1);
        return variance > 0 && double.IsFinite(variance)
            ? EffectEstimate.OfT(EffectUnit.Points, value, Math.Sqrt(variance), 1 / weighted, level, method)
            : Reading.Failed<EffectEstimate>(NotComputable.NoSpread);
    }
}
