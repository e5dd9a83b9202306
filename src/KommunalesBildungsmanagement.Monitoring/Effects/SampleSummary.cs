using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What a group is summarised to: persons, mean and standard deviation.</summary>
/// <remarks>Equality by value. Immutable.</remarks>
public sealed record SampleSummary
{
    /// <summary>A summary as it was published or computed.</summary>
    /// <param name="persons">How many persons, 1 or more.</param>
    /// <param name="mean">Their mean, finite.</param>
    /// <param name="standardDeviation">Standard deviation with n - 1, finite, 0 or more; <see langword="null"/> for one person.</param>
    /// <exception cref="InvalidValueException">A number is out of its bounds.</exception>
    public SampleSummary(int persons, double mean, double? standardDeviation)
    {
        if (persons < 1 || !double.IsFinite(mean) || standardDeviation is < 0 || !double.IsFinite(standardDeviation ?? 0))
        {
            throw Require.Broken(
                "sample-summary.bounds", nameof(Persons), string.Create(CultureInfo.InvariantCulture, $"{persons}; {mean}; {standardDeviation}"),
                new("Anzahl, Mittelwert oder Standardabweichung kann nicht stimmen.", "Persons, mean or standard deviation cannot be right."),
                new("Mindestens eine Person, endliche Zahlen, keine negative Streuung.", "At least one person, finite numbers, no negative spread."));
        }

        (Persons, Mean, StandardDeviation) = (persons, mean, persons == 1 ? null : standardDeviation);
    }

    /// <summary>How many persons.</summary>
    public int Persons { get; }

    /// <summary>Mean.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation with n - 1; <see langword="null"/> if there is one person or nobody has stated it.</summary>
    public double? StandardDeviation { get; }

    internal double Variance => StandardDeviation is { } deviation ? deviation * deviation : double.NaN;

    /// <summary>Variance of the mean.</summary>
    internal double OfMean => Variance / Persons;

    /// <summary>A summary of single values; the order of the values does not matter. No value, or one that is not finite: not computable.</summary>
    /// <param name="values">One value for each person.</param>
    public static Reading<SampleSummary> Of(IEnumerable<double> values) => Of(values, 0);

    /// <summary>The same of values that were computed from larger ones: a spread within their rounding counts as none.</summary>
    internal static Reading<SampleSummary> Of(IEnumerable<double> values, double magnitude)
    {
        // Sorted, so that the same values in another order give the same digits.
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0) return Reading.Failed<SampleSummary>(ProportionIntervals.Nobody);
        if (!sorted.All(double.IsFinite)) return Reading.Failed<SampleSummary>(NotComputable.NotANumber);
        var mean = sorted.Sum(v => v / sorted.Length);

        // A mean of equal values is that value, whatever the rounding of the sum.
        var noise = 1e-13 * Math.Max(magnitude, Math.Max(Math.Abs(sorted[0]), Math.Abs(sorted[^1])));
        if (sorted[0].Equals(sorted[^1])) mean = sorted[0];
        var spread = Math.Sqrt(sorted.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, sorted.Length - 1));
        if (spread <= noise) spread = 0;
        return double.IsFinite(mean) && double.IsFinite(spread)
            ? Reading.Of(new SampleSummary(sorted.Length, mean, spread))
            : Reading.Failed<SampleSummary>(NotComputable.NotANumber);
    }

    internal static Problem? Fault(params ReadOnlySpan<SampleSummary> groups)
    {
        foreach (var group in groups)
        {
            if (group.StandardDeviation is null)
                return NotComputable.TooFew(2, $"{group.Persons} Person(en) mit bekannter Streuung", $"{group.Persons} person(s) with a known "
                    + $"spread");
        }

        foreach (var group in groups) if (group.StandardDeviation > 0) return null;
        return NotComputable.NoSpread;
    }
}
