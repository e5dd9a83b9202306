namespace KommunalesBildungsmanagement.Rules;

/// <summary>The parts of a rule.</summary>
public enum RulePart
{
    /// <summary>When it applies.</summary>
    [Term("de", "Geltung"), Term("en", "scope")]
    Scope,

    /// <summary>From when on a deadline is judged.</summary>
    [Term("de", "Fälligkeit"), Term("en", "due")]
    Begun,

    /// <summary>What must hold.</summary>
    [Term("de", "Anforderung"), Term("en", "requirement")]
    Requirement,
}
