using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>A count with the span that rounding at the source leaves open, and the observations it was added up from.</summary>
internal sealed record CountFound(decimal Value, decimal Low, decimal High, ValueList<Observation> Used)
{
    public static CountFound Of(Observation observation)
    {
        var value = observation.Figure.Value!.Value;
        var deviation = (observation.Figure.RoundedToMultipleOf ?? 0) / 2;
        return new(value, Math.Max(0, value - deviation), value + deviation, [observation]);
    }

    public static CountFound operator +(CountFound left, CountFound right) =>
        new(left.Value + right.Value, left.Low + right.Low, left.High + right.High, [.. left.Used, .. right.Used]);
}
