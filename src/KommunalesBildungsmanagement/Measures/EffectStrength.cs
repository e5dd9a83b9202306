namespace KommunalesBildungsmanagement.Measures;

/// <summary>What a measure does to a barrier.</summary>
public enum EffectStrength
{
    /// <summary>It makes the barrier smaller.</summary>
    [Term("de", "verringert"), Term("en", "reduces")]
    Reduces,

    /// <summary>It takes the barrier away.</summary>
    [Term("de", "beseitigt"), Term("en", "removes")]
    Removes,
}
