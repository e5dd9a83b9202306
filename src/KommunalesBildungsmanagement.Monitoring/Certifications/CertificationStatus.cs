namespace KommunalesBildungsmanagement.Monitoring.Certifications;

/// <summary>Where a certification stands.</summary>
public enum CertificationStatus
{
    /// <summary>No milestone is on record.</summary>
    [Term("de", "noch kein Meilenstein"), Term("en", "no milestone yet")]
    NoMilestone,

    /// <summary>On the way.</summary>
    [Term("de", "auf dem Weg"), Term("en", "under way")]
    UnderWay,

    /// <summary>Awarded.</summary>
    [Term("de", "verliehen"), Term("en", "awarded")]
    Awarded,
}
