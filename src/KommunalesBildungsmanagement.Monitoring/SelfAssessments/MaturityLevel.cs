namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>
/// How far a component has grown. The levels and their words are a proposal of this library, not those of any published tool. What nobody has
/// rated has no level; it is not the lowest.
/// </summary>
public enum MaturityLevel
{
    /// <summary>Nothing is there yet, and that is known.</summary>
    [Term("de", "noch nicht begonnen"), Term("en", "not begun")]
    NotBegun,

    /// <summary>First steps by individuals.</summary>
    [Term("de", "begonnen"), Term("en", "begun")]
    Begun,

    /// <summary>It is arranged who does what, and it is done.</summary>
    [Term("de", "eingeführt"), Term("en", "established")]
    Established,

    /// <summary>It lasts beyond persons and projects, and is looked at regularly.</summary>
    [Term("de", "verankert"), Term("en", "anchored")]
    Anchored,
}
