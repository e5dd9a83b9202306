namespace KommunalesBildungsmanagement.Rules;

/// <summary>How well the source of a rule or figure is known.</summary>
public enum Confidence
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>The wording of the norm itself was read.</summary>
    Read,

    /// <summary>An official secondary source states it.</summary>
    Reported,

    /// <summary>Inferred from figures that were read.</summary>
    Inferred,

    /// <summary>From memory, not verified: configuration or a hint, never the ground for a refusal.</summary>
    Unverified,
}
