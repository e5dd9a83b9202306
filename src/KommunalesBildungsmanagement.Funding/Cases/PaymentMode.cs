namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>How money of a grant is drawn.</summary>
public enum PaymentMode
{
    /// <summary>Anforderung: paid out for payments due within a period.</summary>
    [Term("de", "Anforderungsverfahren"), Term("en", "payment on request")]
    Request,

    /// <summary>Abruf: drawn on the day of need, BNBest-Abruf.</summary>
    [Term("de", "Abrufverfahren"), Term("en", "call for payment")]
    Call,

    /// <summary>Mittelbarer Abruf through the funder's system, BNBest-mittelbarer Abruf BMBF.</summary>
    [Term("de", "mittelbarer Abruf (profi-Online)"), Term("en", "indirect call (profi-Online)")]
    IndirectCall,
}
