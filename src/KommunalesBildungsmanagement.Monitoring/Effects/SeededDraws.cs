namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Numbers that look random and are the same for the same seed on every machine and in every version (SplitMix64).</summary>
/// <remarks>Source: G. L. Steele, D. Lea, C. H. Flood (2014), OOPSLA. The framework does not promise that its generator stays the same.</remarks>
internal sealed class SeededDraws(int seed)
{
    private ulong _state = (ulong)(uint)seed;

    /// <summary>A number from 0 up to below 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A whole number from 0 up to below a bound.</summary>
    public int Below(int bound) => (int)(Next() * bound);
}
