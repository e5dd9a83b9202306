using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

/// <summary>Compares computed figures.</summary>
internal static class Near
{
    public static void Equal(double value, double lower, double upper, Reading<EffectEstimate> reading, double tolerance = 5e-7)
    {
        Assert.Empty(reading.Problems);
        Assert.Equal(value, reading.Value.Value, tolerance);
        Assert.Equal(lower, reading.Value.Lower, tolerance);
        Assert.Equal(upper, reading.Value.Upper, tolerance);
    }

    public static void Refused<T>(string code, Reading<T> reading)
        where T : notnull
    {
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.StartsWith("Nicht berechenbar, weil", problem.What.German, StringComparison.Ordinal);
        Assert.StartsWith("Not computable, because", problem.What.English, StringComparison.Ordinal);
        Assert.False(reading.Succeeded);
    }

    public static SampleSummary Summary(params double[] values) => SampleSummary.Of(values).Value;

    public static ValueList<PersonValue> Values(string prefix, params double[] values) => [.. values.Select((v, i) => new PersonValue($"{prefix}{i:00}", v))];

    public static ValueList<PersonChange> Changes(string prefix, params (double Before, double After)[] pairs) =>
        [.. pairs.Select((p, i) => new PersonChange($"{prefix}{i:00}", p.Before, p.After))];
}
