namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Looks through covariates before anything is computed with them.</summary>
internal static class CovariateLists
{
    public static Problem? Fault(ValueList<PersonValue> participants, ValueList<PersonValue> comparison)
    {
        if (PersonLists.Fault(participants.Concat(comparison)) is { } fault) return fault;
        if (participants.Count < 2 || comparison.Count < 2)
        {
            return NotComputable.TooFew(
                2, $"{participants.Count} und {comparison.Count} Personen", $"{participants.Count} and {comparison.Count} persons");
        }

        var counts = participants.Concat(comparison).Select(p => p.Covariates.Count).Distinct().Count();
        return counts == 1 ? null : NotComputable.Because(
            "effect.covariates-differ",
            new(
                "Nicht berechenbar, weil nicht alle Personen gleich viele Merkmale haben.",
                "Not computable, because not all persons have the same number of covariates."),
            new("Für alle dieselben Merkmale angeben.", "State the same covariates for everybody."));
    }

    /// <summary>Mean and standard deviation of each covariate over everybody; a spread of 0 stands as 1.</summary>
    public static (double Mean, double Spread)[] Scales(IReadOnlyList<PersonValue> all) =>
        [.. Enumerable.Range(0, all[0].Covariates.Count)
            .Select(j => SampleSummary.Of(all.Select(p => p.Covariates[j])).Value)
            .Select(s => (s.Mean, s.StandardDeviation is > 0 ? s.StandardDeviation.Value : 1))];
}
