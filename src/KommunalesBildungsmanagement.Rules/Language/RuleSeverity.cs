namespace KommunalesBildungsmanagement.Rules;

/// <summary>How much it weighs if a rule is not met.</summary>
public enum RuleSeverity
{
    /// <summary>Not stated.</summary>
    [Term("de", "ohne Gewicht"), Term("en", "no weight")]
    Unstated,

    /// <summary>A hint. The most that a source nobody has looked up can carry.</summary>
    [Term("de", "Hinweis"), Term("en", "info")]
    Info,

    /// <summary>A breach or risk that leaves discretion.</summary>
    [Term("de", "Warnung"), Term("en", "warning")]
    Warning,

    /// <summary>
    /// A breach that exposes the grant to revocation or repayment. Only a source that was read or officially reported carries it (KBM1009).
    /// </summary>
    [Term("de", "Fehler"), Term("en", "error")]
    Error,
}
