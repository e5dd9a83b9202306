namespace KommunalesBildungsmanagement.Matching;

/// <summary>Why a wish was not granted: the first thing that decided.</summary>
public enum RejectionReason
{
    /// <summary>The applicant may not have this place.</summary>
    [Term("de", "Voraussetzung nicht erfüllt"), Term("en", "not eligible")]
    NotEligible,

    /// <summary>Whether she may have it is not known.</summary>
    [Term("de", "noch zu klären"), Term("en", "to be clarified")]
    ToBeClarified,

    /// <summary>No place is open to her at all.</summary>
    [Term("de", "kein Platz zu vergeben"), Term("en", "no place to be given")]
    NoPlaceOpen,

    /// <summary>All places went to better classes, or to her class in a better order.</summary>
    [Term("de", "nachrangige Vorrangstufe"), Term("en", "lower priority class")]
    LowerClass,

    /// <summary>The last admitted has the same class and more points.</summary>
    [Term("de", "weniger Punkte"), Term("en", "fewer points")]
    FewerPoints,

    /// <summary>The last admitted is equal in class and points and applied earlier.</summary>
    [Term("de", "späterer Eingang"), Term("en", "later application")]
    LaterApplication,

    /// <summary>The last admitted is equal in all else, and the lot decided.</summary>
    [Term("de", "Los"), Term("en", "lot")]
    LaterLot,

    /// <summary>She would have been admitted alone, and asked for another place or none because of a sibling wish.</summary>
    [Term("de", "gemeinsamer Wunsch der Geschwister"), Term("en", "joint wish of siblings")]
    SiblingWish,
}
