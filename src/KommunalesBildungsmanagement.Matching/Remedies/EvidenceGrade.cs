namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// How well it is known that a measure works, from worst to best. It follows from what an evaluation may claim, not from what it hopes.
/// </summary>
public enum EvidenceGrade
{
    /// <summary>Nothing is recorded.</summary>
    [Term("de", "kein Beleg"), Term("en", "no evidence")]
    Nothing,

    /// <summary>Somebody has said why it should work, or a rule says it, or an evaluation shows delivery only (D0, D1).</summary>
    [Term("de", "begründet"), Term("en", "plausible")]
    Plausible,

    /// <summary>A change of those who took part (D2).</summary>
    [Term("de", "Veränderung gemessen"), Term("en", "change measured")]
    Change,

    /// <summary>A difference from others, or a shift in a long series (D3 to D5).</summary>
    [Term("de", "mit anderen verglichen"), Term("en", "compared with others")]
    Compared,

    /// <summary>A difference from comparable others (D6, D7).</summary>
    [Term("de", "mit Vergleichbaren verglichen"), Term("en", "compared with comparable others")]
    Controlled,
}
