namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>From which side an outcome is looked at. Each is a function of the truth value alone.</summary>
internal enum Aspect
{
    /// <summary>As it is.</summary>
    Holds,

    /// <summary>Its negation.</summary>
    Fails,

    /// <summary>Whether it is not surely false: true or false, never unknown.</summary>
    Possible,

    /// <summary>Whether it is not surely true: true or false, never unknown.</summary>
    NotSure,
}
