namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Whether two groups were alike enough before a measure (WWC baseline equivalence).</summary>
public enum BaselineVerdict
{
    /// <summary>Difference of at most 0.05 standard deviations.</summary>
    [Term("de", "vergleichbar"), Term("en", "equivalent")]
    Equivalent,

    /// <summary>More than 0.05 and at most 0.25: only with adjustment for what differed.</summary>
    [Term("de", "nur mit Bereinigung vergleichbar"), Term("en", "equivalent with adjustment only")]
    NeedsAdjustment,

    /// <summary>More than 0.25.</summary>
    [Term("de", "nicht vergleichbar"), Term("en", "not equivalent")]
    NotEquivalent,
}
