namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Pairs each participant with the most similar other person, each used once. Deterministic. Stateless.</summary>
/// <remarks>
/// Distance is Euclidean over covariates in standard deviations of everybody; the closest pair is taken first, ties by pseudonym. A pair further
/// apart than the caliper is not formed. The interval is that of paired differences: it leaves out that pairs were chosen. Source: E. A. Stuart
/// (2010), Statistical Science 25, 1-21. The caliper of 0.25 is a convention taken from the WWC bound of baseline equivalence.
/// </remarks>
public static class CovariateMatching
{
    /// <summary>The conventional caliper in standard deviations.</summary>
    public const double ConventionalCaliper = 0.25;

    private static readonly LocalizedText Method = new(
        "Differenz ähnlicher Paare (nächste Nachbarn)", "difference of similar pairs (nearest neighbours)");

    /// <summary>Pairs and compares.</summary>
    /// <param name="participants">Participants, each once, with covariates.</param>
    /// <param name="comparison">Comparison group, each once; the persons are others.</param>
    /// <param name="caliper">Greatest distance of a pair in standard deviations, 0 or more.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<MatchedDifference> Of(
        ValueList<PersonValue> participants, ValueList<PersonValue> comparison, double caliper = ConventionalCaliper, double level = 0.95)
    {
        if (!(caliper >= 0)) throw new ArgumentOutOfRangeException(nameof(caliper), caliper, "A caliper is 0 or more.");
        Distributions.Checked(level);
        if (CovariateLists.Fault(participants, comparison) is { } fault) return Reading.Failed<MatchedDifference>(fault);
        if (participants[0].Covariates.Count == 0)
        {
            return NotComputable.Of<MatchedDifference>(
                "effect.no-covariates",
                new("Nicht berechenbar, weil keine Merkmale angegeben sind.", "Not computable, because no covariates are stated."),
                new("Merkmale von vor der Maßnahme angeben.", "State covariates from before the measure."));
        }

        var pairs = Pair(participants, comparison, caliper);
        if (pairs.Count == 0)
            return Reading.Failed<MatchedDifference>(NotComputable.TooFew(1, "kein ähnliches Paar", "no similar pair"));
        var paired = MeanDifferences.Paired([.. pairs.Select(p => new PersonChange(p.Own.Person, p.Other.Value, p.Own.Value))], level);
        return Reading.Of(new MatchedDifference
        {
            Difference = paired.TryGet(out var e)
                ? EffectEstimate.Of(EffectUnit.Points, e.Value, e.Lower, e.Upper, level, Method, e.StandardError, e.DegreesOfFreedom)
                : paired,
            Pairs = pairs.Count,
            WithoutMatch = participants.Count - pairs.Count,
            GreatestDistance = pairs.Max(p => p.Distance),
            Balance = [.. Enumerable.Range(0, participants[0].Covariates.Count)
                .Select(j => Balance(pairs.Select(p => p.Own.Covariates[j]), pairs.Select(p => p.Other.Covariates[j])))],
        });
    }

    private static List<(PersonValue Own, PersonValue Other, double Distance)> Pair(
        ValueList<PersonValue> participants, ValueList<PersonValue> comparison, double caliper)
    {
        var scales = CovariateLists.Scales([.. participants.Concat(comparison).OrderBy(p => p.Person, StringComparer.Ordinal)]);
        var near =
            from own in participants
            from other in comparison
            let distance = Math.Sqrt(scales.Select((s, j) => Math.Pow((own.Covariates[j] - other.Covariates[j]) / s.Spread, 2)).Sum())
            where distance <= caliper
            select (Own: own, Other: other, Distance: distance);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var pairs = new List<(PersonValue, PersonValue, double)>();
        foreach (var pair in near.OrderBy(p => p.Distance)
            .ThenBy(p => p.Own.Person, StringComparer.Ordinal).ThenBy(p => p.Other.Person, StringComparer.Ordinal))
        {
            if (taken.Contains(pair.Own.Person) || taken.Contains(pair.Other.Person)) continue;
            taken.UnionWith([pair.Own.Person, pair.Other.Person]);
            pairs.Add(pair);
        }

        return pairs;
    }

    // Without spread within the pairs equal means are equivalent, and there is no size of any other difference.
    private static BaselineDifference? Balance(IEnumerable<double> own, IEnumerable<double> others)
    {
        var (first, second) = (SampleSummary.Of(own).Value, SampleSummary.Of(others).Value);
        return BaselineDifference.Of(first, second).TryGet(out var difference) ? difference
            : first.Mean.Equals(second.Mean) ? BaselineDifference.Of(0)
            : null;
    }
}
