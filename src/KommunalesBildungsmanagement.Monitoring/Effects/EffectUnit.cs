namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>What the number of an effect estimate counts.</summary>
public enum EffectUnit
{
    /// <summary>Units of the scale that was measured on; no difference is 0.</summary>
    [Term("de", "Einheiten der Skala"), Term("en", "units of the scale")]
    Points,

    /// <summary>A share or a difference of shares, 1 for 100 %; no difference is 0.</summary>
    [Term("de", "Anteil"), Term("en", "share")]
    Share,

    /// <summary>A ratio of shares; no difference is 1.</summary>
    [Term("de", "Verhältnis"), Term("en", "ratio")]
    Ratio,

    /// <summary>Standard deviations; no difference is 0.</summary>
    [Term("de", "Standardabweichungen"), Term("en", "standard deviations")]
    StandardDeviations,
}
