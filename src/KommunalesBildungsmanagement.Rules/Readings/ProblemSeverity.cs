namespace KommunalesBildungsmanagement.Rules;

/// <summary>How a reader treated a fault.</summary>
public enum ProblemSeverity
{
    /// <summary>The value was refused; what depends on it is missing from the result.</summary>
    Error,

    /// <summary>The value was taken over as it is; somebody should look at it.</summary>
    Warning,
}
