namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Difference of two groups at equal covariates, by least squares with robust standard errors (HC2, t with n - k). Stateless.</summary>
/// <remarks>Source: J. G. MacKinnon and H. White (1985), Journal of Econometrics 29, 305-325. What was not measured is not adjusted for.</remarks>
public static class AdjustedDifferences
{
    private static readonly LocalizedText Method = new(
        "um Merkmale bereinigte Differenz (kleinste Quadrate, robust HC2)", "difference adjusted for covariates (least squares, robust HC2)");

    /// <summary>Participants less comparison group, adjusted for the covariates that everybody has.</summary>
    /// <param name="participants">Participants, each once.</param>
    /// <param name="comparison">Comparison group, each once; the persons are others.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Of(ValueList<PersonValue> participants, ValueList<PersonValue> comparison, double level = 0.95)
    {
        Distributions.Checked(level);
        if (CovariateLists.Fault(participants, comparison) is { } fault) return Reading.Failed<EffectEstimate>(fault);

        // Ordered by person, so that the order of the lists does not change the digits; centred, so that sums stay small.
        PersonValue[] all = [.. participants.Concat(comparison).OrderBy(p => p.Person, StringComparer.Ordinal)];
        var taken = participants.Select(p => p.Person).ToHashSet(StringComparer.Ordinal);
        var scales = CovariateLists.Scales(all);
        var fit = LinearModel.Fit(
            [.. all.Select(p => (double[])[1, taken.Contains(p.Person) ? 1 : 0, .. scales.Select((s, j) => (p.Covariates[j] - s.Mean) / s.Spread)])],
            [.. all.Select(p => p.Value)]);
        return !fit.TryGet(out var model) ? Reading.Failed<EffectEstimate>(fit.Problems)
            : model.IsExact ? Reading.Failed<EffectEstimate>(NotComputable.NoSpread)
            : EffectEstimate.OfT(EffectUnit.Points, model.Coefficients[1], model.RobustError(1), model.FreedomLeft, level, Method);
    }
}
