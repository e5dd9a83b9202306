namespace KommunalesBildungsmanagement.Matching;

/// <summary>What can be wrong with a list of placements.</summary>
public enum ViolationKind
{
    /// <summary>The applicant is not in the round.</summary>
    [Term("de", "unbekannte Anmeldung"), Term("en", "unknown applicant")]
    UnknownApplicant,

    /// <summary>The offer is not in the round.</summary>
    [Term("de", "unbekanntes Angebot"), Term("en", "unknown place")]
    UnknownPlace,

    /// <summary>An applicant has more than one place.</summary>
    [Term("de", "mehrere Plätze"), Term("en", "several places")]
    SeveralPlaces,

    /// <summary>An applicant has a place that she has not listed.</summary>
    [Term("de", "nicht gewünscht"), Term("en", "not listed")]
    NotListed,

    /// <summary>An applicant has a place for which she is not eligible.</summary>
    [Term("de", "Voraussetzung nicht erfüllt"), Term("en", "not eligible")]
    NotEligible,

    /// <summary>An applicant has a place although it is not known whether she is eligible.</summary>
    [Term("de", "Voraussetzung ungeklärt"), Term("en", "eligibility unknown")]
    EligibilityUnknown,

    /// <summary>More applicants have places than there are.</summary>
    [Term("de", "überbelegt"), Term("en", "over capacity")]
    OverCapacity,

    /// <summary>Places that have to stay empty for a group are taken by others.</summary>
    [Term("de", "reservierte Plätze anderweitig belegt"), Term("en", "reserved places taken by others")]
    ReservedPlacesTaken,

    /// <summary>A place is empty although somebody who wants it more than what she has may have it.</summary>
    [Term("de", "Platz bleibt ungenutzt"), Term("en", "wasted place")]
    WastedPlace,

    /// <summary>Somebody has a place that another who wants it and comes first should have.</summary>
    [Term("de", "übergangen"), Term("en", "justified envy")]
    JustifiedEnvy,

    /// <summary>Siblings have places apart although they want none then.</summary>
    [Term("de", "Geschwister gegen ihren Wunsch getrennt"), Term("en", "siblings apart against their wish")]
    SiblingsApart,

    /// <summary>Siblings could be together at a place that they want more than what they have.</summary>
    [Term("de", "Geschwister könnten gemeinsam aufgenommen werden"), Term("en", "siblings could be together")]
    SiblingsCouldBeTogether,
}
