using MathNet.Numerics.Distributions;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Quantiles and probabilities; the numbers come from MathNet.Numerics.</summary>
internal static class Distributions
{
    /// <summary>The z with the given probability between -z and z.</summary>
    public static double TwoSidedZ(double level) => Quantile(1 - ((1 - Checked(level)) / 2));

    public static double Quantile(double probability) => Normal.InvCDF(0, 1, probability);

    /// <summary>The t with the given probability between -t and t.</summary>
    public static double TwoSidedT(double level, double degrees) => StudentT.InvCDF(0, 1, degrees, 1 - ((1 - Checked(level)) / 2));

    /// <summary>Two-sided probability of a sign test: as uneven as this or more, if both signs are equally likely.</summary>
    public static double SignTest(int fewer, int of) => Math.Min(1, 2 * Binomial.CDF(0.5, of, fewer));

    public static double Checked(double level) => level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1, both excluded.");
}
