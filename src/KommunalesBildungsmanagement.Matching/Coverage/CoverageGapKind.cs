namespace KommunalesBildungsmanagement.Matching;

/// <summary>How the accessible places of a territory stand to its need.</summary>
public enum CoverageGapKind
{
    /// <summary>Everybody in need surely finds a place, and no more places than that are left.</summary>
    [Term("de", "keine Lücke"), Term("en", "no gap")]
    None,

    /// <summary>Somebody in need surely finds no place, even if everything unknown turns out well.</summary>
    [Term("de", "Unterversorgung"), Term("en", "under-supply")]
    Under,

    /// <summary>Everybody in need surely finds a place, and surely accessible places are left.</summary>
    [Term("de", "Überversorgung"), Term("en", "over-supply")]
    Over,

    /// <summary>It depends on what is unknown.</summary>
    [Term("de", "Datenlage offen"), Term("en", "unknown data")]
    UnknownData,
}
