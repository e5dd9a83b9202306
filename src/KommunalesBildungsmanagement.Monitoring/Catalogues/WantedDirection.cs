namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>Which way of an indicator is wanted as a rule. A goal may say more; a map or ranking must not colour what has none.</summary>
public enum WantedDirection
{
    /// <summary>Neither way is better as such.</summary>
    [Term("de", "keine gewünschte Richtung"), Term("en", "no wanted direction")]
    None,

    /// <summary>More is better.</summary>
    [Term("de", "mehr ist besser"), Term("en", "more is better")]
    Higher,

    /// <summary>Less is better.</summary>
    [Term("de", "weniger ist besser"), Term("en", "less is better")]
    Lower,
}
