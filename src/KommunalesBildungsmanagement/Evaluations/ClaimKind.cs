namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>What a sentence about a measure says.</summary>
public enum ClaimKind
{
    /// <summary>It took place and reached so many.</summary>
    [Term("de", "Durchführung und Reichweite"), Term("en", "delivery and reach")]
    Delivery,

    /// <summary>Participants judge it so.</summary>
    [Term("de", "Selbsteinschätzung"), Term("en", "self-rating")]
    SelfRating,

    /// <summary>Something was otherwise afterwards than before.</summary>
    [Term("de", "Veränderung"), Term("en", "change")]
    Change,

    /// <summary>Participants differ from others.</summary>
    [Term("de", "Unterschied"), Term("en", "difference")]
    Difference,

    /// <summary>Participants have changed more than others.</summary>
    [Term("de", "Unterschied der Veränderungen"), Term("en", "difference of changes")]
    DifferenceOfChanges,

    /// <summary>A long series has shifted.</summary>
    [Term("de", "Verschiebung einer Zeitreihe"), Term("en", "shift of a time series")]
    Shift,

    /// <summary>Participants differ from comparable others.</summary>
    [Term("de", "bereinigter Unterschied"), Term("en", "adjusted difference")]
    AdjustedDifference,

    /// <summary>The measure has brought it about.</summary>
    [Term("de", "ursächliche Wirkung"), Term("en", "causal effect")]
    CausalEffect,
}
