namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What two groups of a size can show at all. Normal approximation, two-sided. Stateless.</summary>
/// <remarks>Source: H. S. Bloom (1995), Evaluation Review 19, 547-556 (minimum detectable effect).</remarks>
public static class StudyPower
{
    /// <summary>The smallest effect, in standard deviations, that a comparison of two groups shows with the given power.</summary>
    /// <param name="first">Persons of the first group, 1 or more.</param>
    /// <param name="second">Persons of the second group, 1 or more.</param>
    /// <param name="power">Probability to show it, at least 0.5 and less than 1.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static double DetectableEffect(int first, int second, double power = 0.8, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(second, 1);
        return Multiple(power, level) * Math.Sqrt((1.0 / first) + (1.0 / second));
    }

    /// <summary>The smallest mean change, in standard deviations of the changes, that one group measured twice shows.</summary>
    /// <param name="persons">Persons measured before and after, 1 or more.</param>
    /// <param name="power">Probability to show it, at least 0.5 and less than 1.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static double DetectableChange(int persons, double power = 0.8, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        return Multiple(power, level) / Math.Sqrt(persons);
    }

    /// <summary>How many persons each of two equal groups needs for an effect; <see langword="null"/> if more than two thousand million.</summary>
    /// <param name="effect">The effect in standard deviations, finite, not 0.</param>
    /// <param name="power">Probability to show it, at least 0.5 and less than 1.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static int? NeededPerGroup(double effect, double power = 0.8, double level = 0.95)
    {
        if (!double.IsFinite(effect) || effect.Equals(0)) throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect is finite and "
            + "not 0.");
        var needed = Math.Max(1, Math.Ceiling(2 * Math.Pow(Multiple(power, level) / effect, 2)));
        return needed <= int.MaxValue ? (int)needed : null;
    }

    private static double Multiple(double power, double level) => power is >= 0.5 and < 1
        ? Distributions.TwoSidedZ(level) + Distributions.Quantile(power)
        : throw new ArgumentOutOfRangeException(nameof(power), power, "Power is at least 0.5 and less than 1.");
}
