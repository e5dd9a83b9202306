namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>How well the definition of an indicator is attested.</summary>
public enum EvidenceMark
{
    /// <summary>Definition or table seen at the source.</summary>
    [Term("de", "Quelle gesehen"), Term("en", "source seen")]
    Seen,

    /// <summary>The use is attested, the formula is the common one and not checked at a source.</summary>
    [Term("de", "gebräuchlich, nicht an einer Quelle geprüft"), Term("en", "common, not checked at a source")]
    Common,

    /// <summary>A proposal of this library.</summary>
    [Term("de", "eigener Vorschlag"), Term("en", "own proposal")]
    Proposal,
}
