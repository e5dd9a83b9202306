namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Whether a condition decides about access or only about fit.</summary>
public enum AccessKind
{
    /// <summary>Who does not meet it cannot take part.</summary>
    [Term("de", "Voraussetzung"), Term("en", "requirement")]
    Hard,

    /// <summary>Who meets it fits better.</summary>
    [Term("de", "Wunsch"), Term("en", "preference")]
    Soft,
}
