namespace KommunalesBildungsmanagement.Rules;

/// <summary>How bad a finding about a condition is.</summary>
public enum FindingSeverity
{
    /// <summary>The condition cannot be meant so: it cannot be met, or never applies.</summary>
    Error,

    /// <summary>Part of the condition has no effect that its author can have wanted.</summary>
    Warning,

    /// <summary>Worth knowing: something is superfluous, or could not be looked at.</summary>
    Note,
}
