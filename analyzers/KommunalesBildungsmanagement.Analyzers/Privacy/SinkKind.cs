namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What a place is that personal data must not reach.</summary>
internal enum SinkKind
{
    /// <summary>A member of a public report.</summary>
    Report,

    /// <summary>Plain text: a console, a trace.</summary>
    Text,

    /// <summary>A log that may write whole objects.</summary>
    Log,
}
