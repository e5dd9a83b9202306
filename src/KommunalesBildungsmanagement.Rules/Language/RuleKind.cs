namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a rule decides about.</summary>
public enum RuleKind
{
    /// <summary>Who or what belongs to a target group or may be funded. Such rules may exclude each other.</summary>
    Eligibility,

    /// <summary>Money: rates, shares, ceilings.</summary>
    Financing,

    /// <summary>What must be reported, and by when.</summary>
    Reporting,

    /// <summary>How public money must be made visible.</summary>
    Publicity,

    /// <summary>Whether records are complete enough to be counted.</summary>
    DataQuality,

    /// <summary>How long records are kept, and when they are deleted.</summary>
    Retention,

    /// <summary>Data protection and statistical secrecy.</summary>
    DataProtection,
}
