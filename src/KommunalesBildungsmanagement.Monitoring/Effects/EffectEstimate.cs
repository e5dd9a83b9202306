using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>An estimated figure with its interval of uncertainty. Every number in it is finite, and the estimate lies in its interval.</summary>
/// <remarks>
/// Computed in floating point; <see cref="Shown"/> rounds once, half away from zero. The interval covers sampling only: it says nothing on
/// selection, faults of measurement or other causes. Equality by value. Immutable.
/// </remarks>
public sealed record EffectEstimate
{
    private const double Largest = 1e15;

    private EffectEstimate(EffectUnit unit, double value, double lower, double upper, double level, LocalizedText method) =>
        (Unit, Value, Lower, Upper, Level, Method) = (unit, value, lower, upper, level, method);

    /// <summary>What the number counts.</summary>
    public EffectUnit Unit { get; }

    /// <summary>The estimate, not rounded.</summary>
    public double Value { get; }

    /// <summary>Lower end of the interval, not rounded.</summary>
    public double Lower { get; }

    /// <summary>Upper end of the interval, not rounded.</summary>
    public double Upper { get; }

    /// <summary>Confidence level of the interval, e.g. 0.95.</summary>
    public double Level { get; }

    /// <summary>How it was computed.</summary>
    public LocalizedText Method { get; }

    /// <summary>Standard error, where the method has one.</summary>
    public double? StandardError { get; init; }

    /// <summary>Degrees of freedom, where the method has them.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>The number that stands for "no difference": 1 for a ratio, else 0.</summary>
    public double None => Unit == EffectUnit.Ratio ? 1 : 0;

    /// <summary>Whether "no difference" lies in the interval: then a difference is not shown, which is no proof that there is none.</summary>
    public bool IncludesNone => Lower <= None && None <= Upper;

    /// <summary>Estimate, lower and upper end as shown: shares in percent; rounded once, half away from zero.</summary>
    /// <param name="decimals">Decimals, 0 to 6.</param>
    public (decimal Value, decimal Lower, decimal Upper) Shown(int decimals = 1)
    {
        var factor = Unit == EffectUnit.Share ? 100 : 1;
        return (Round(Value), Round(Lower), Round(Upper));

        decimal Round(double number) => Math.Round((decimal)(number * factor), decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>The interval in words, e.g. "95-%-Unsicherheitsbereich 2,1 bis 15,9".</summary>
    public LocalizedText IntervalText(int decimals = 1)
    {
        var (_, lower, upper) = Shown(decimals);
        var level = ((decimal)(Level * 100)).ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            $"{level.Replace('.', ',')}-%-Unsicherheitsbereich {Figures.German(lower, decimals)} bis {Figures.German(upper, decimals)}",
            $"{level} % interval {Figures.English(lower, decimals)} to {Figures.English(upper, decimals)}");
    }

    /// <summary>An estimate, or the reason why there is none: numbers beyond all bounds are never passed on.</summary>
    internal static Reading<EffectEstimate> Of(
        EffectUnit unit, double value, double lower, double upper, double level, LocalizedText method,
        double? error = null, double? degrees = null) =>
        Math.Abs(value) <= Largest && Math.Abs(lower) <= Largest && Math.Abs(upper) <= Largest
            ? Reading.Of(new EffectEstimate(unit, value, Math.Min(lower, value), Math.Max(upper, value), level, method)
            {
                StandardError = error,
                DegreesOfFreedom = degrees,
            })
            : NotComputable.Of<EffectEstimate>(
                "effect.out-of-bounds",
                new("Nicht berechenbar, weil die Zahlen zu groß oder zu ungleich sind.", "Not computable, because the numbers are too large or too "
                    + "uneven."),
                new("Werte und Einheit prüfen.", "Check values and unit."));

    /// <summary>Estimate plus and minus a quantile times its standard error.</summary>
    internal static Reading<EffectEstimate> OfT(
        EffectUnit unit, double value, double error, double degrees, double level, LocalizedText method)
    {
        var half = Distributions.TwoSidedT(level, degrees) * error;
        return Of(unit, value, value - half, value + half, level, method, error, degrees);
    }
}
