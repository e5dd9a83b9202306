namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>How often chance alone assigns a difference of means as great as the observed one (randomisation inference).</summary>
/// <remarks>
/// Source: R. A. Fisher, The Design of Experiments (1935), chapter III. Exact where there are at most <see cref="MostAssignments"/> assignments;
/// else <see cref="Draws"/> draws with a stated seed, counted as (1 + hits) / (1 + draws).
/// </remarks>
public sealed record RandomisationTest
{
    /// <summary>Up to how many assignments all are tried: 50,000.</summary>
    public const int MostAssignments = 50_000;

    /// <summary>How many assignments are drawn otherwise: 9,999.</summary>
    public const int Draws = 9_999;

    private RandomisationTest(double probability, bool isExact, int seed) => (Probability, IsExact, Seed) = (probability, isExact, seed);

    /// <summary>Two-sided probability, above 0 and at most 1.</summary>
    public double Probability { get; }

    /// <summary>Whether every assignment was tried; else they were drawn.</summary>
    public bool IsExact { get; }

    /// <summary>The seed, which matters only where assignments were drawn.</summary>
    public int Seed { get; }

    /// <summary>Tests a difference of means under the sharp hypothesis that the measure changed nobody.</summary>
    /// <param name="participants">Assigned to the measure, each once.</param>
    /// <param name="comparison">Assigned to no measure, each once; the persons are others.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static Reading<RandomisationTest> Of(ValueList<PersonValue> participants, ValueList<PersonValue> comparison, int seed)
    {
        if (PersonLists.Fault(participants.Concat(comparison)) is { } fault) return Reading.Failed<RandomisationTest>(fault);
        if (participants.Count == 0 || comparison.Count == 0) return Reading.Failed<RandomisationTest>(ProportionIntervals.Nobody);

        // In units of the largest value, so that sums of very large values stay finite.
        var largest = participants.Concat(comparison).Max(p => Math.Abs(p.Value));
        double[] all = [.. participants.Concat(comparison).Select(p => largest > 0 ? p.Value / largest : 0)];

        // With fixed sizes the difference of means depends on the sum of one group only: far from the middle means a great difference.
        var middle = all.Sum() * participants.Count / all.Length;
        var observed = Math.Abs(all.Take(participants.Count).Sum() - middle);
        var atLeast = observed - (1e-12 * all.Length);
        return Reading.Of(
            Assignments(all.Length, participants.Count) <= MostAssignments
                ? new RandomisationTest(Exact(all, participants.Count, middle, atLeast), true, seed)
                : new RandomisationTest(Drawn([.. all.Order()], participants.Count, middle, atLeast, seed), false, seed));
    }

    private static double Assignments(int all, int taken)
    {
        var count = 1.0;
        for (var i = 1; i <= Math.Min(taken, all - taken); i++) count = count * (all - i + 1) / i;
        return Math.Round(count);
    }

    private static double Exact(double[] all, int taken, double middle, double atLeast)
    {
        var (hits, tried) = (0L, 0L);
        Walk(0, taken, 0);
        return (double)hits / tried;

        void Walk(int from, int left, double sum)
        {
            if (left == 0)
            {
                tried++;
                if (Math.Abs(sum - middle) >= atLeast) hits++;
                return;
            }

            for (var i = from; i <= all.Length - left; i++) Walk(i + 1, left - 1, sum + all[i]);
        }
    }

    private static double Drawn(double[] all, int taken, double middle, double atLeast, int seed)
    {
        var draws = new SeededDraws(seed);
        var hits = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < taken; i++)
            {
                var other = i + draws.Below(all.Length - i);
                (all[i], all[other]) = (all[other], all[i]);
                sum += all[i];
            }

            if (Math.Abs(sum - middle) >= atLeast) hits++;
        }

        return (1.0 + hits) / (1 + Draws);
    }
}
