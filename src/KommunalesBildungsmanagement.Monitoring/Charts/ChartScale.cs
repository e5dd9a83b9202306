namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>A scale that contains zero and ends on round numbers.</summary>
internal sealed class ChartScale
{
    private ChartScale(decimal low, decimal high, decimal step) => (Low, High, Step) = (low, high, step);

    public decimal Low { get; }

    public decimal High { get; }

    public decimal Step { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step) yield return tick;
        }
    }

    /// <summary>A scale for values: steps of 1, 2 or 5 times a power of ten, about five of them.</summary>
    public static ChartScale For(IEnumerable<decimal> values)
    {
        var (low, high) = (0m, 0m);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low == high) high = 1;
        var step = StepFor((high - low) / 5);
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a value lies, as a share of the scale from 0 to 1.</summary>
    public decimal Place(decimal value) => (value - Low) / (High - Low);

    private static decimal StepFor(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough) power *= 10;
        while (power > rough) power /= 10;
        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 5])
        {
            if (power * factor >= rough) return power * factor;
        }

        return power * 10;
    }
}
