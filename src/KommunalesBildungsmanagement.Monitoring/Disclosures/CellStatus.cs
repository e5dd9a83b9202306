namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What disclosure control did to a cell. For the office: outside, primary and secondary suppression carry the same sign.</summary>
public enum CellStatus
{
    /// <summary>Shown as it is.</summary>
    [Term("de", "veröffentlicht"), Term("en", "published")]
    Published,

    /// <summary>Hidden because it would itself disclose something, or because the source hid it already.</summary>
    [Term("de", "primär gesperrt"), Term("en", "primarily suppressed")]
    PrimarySuppressed,

    /// <summary>Hidden because other hidden cells could otherwise be computed from it.</summary>
    [Term("de", "sekundär gesperrt"), Term("en", "secondarily suppressed")]
    SecondarySuppressed,

    /// <summary>Shown rounded, each cell on its own.</summary>
    [Term("de", "gerundet"), Term("en", "rounded")]
    Rounded,

    /// <summary>Not shown because the source marks it as not reliable enough.</summary>
    [Term("de", "nicht sicher genug"), Term("en", "not reliable enough")]
    NotReliable,

    /// <summary>Shown as exactly zero.</summary>
    [Term("de", "genau null"), Term("en", "exactly zero")]
    ExactZero,
}
