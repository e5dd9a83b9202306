namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>How money reaches the recipient, as the grant notice says.</summary>
public enum PaymentMode
{
    /// <summary>Abrufverfahren: the recipient calls money on the day it is needed.</summary>
    [Term("de", "Abruf"), Term("en", "call")]
    Call,

    /// <summary>Mittelbares Abrufverfahren, e.g. through profi-Online.</summary>
    [Term("de", "mittelbarer Abruf"), Term("en", "indirect call")]
    IndirectCall,

    /// <summary>Anforderungsverfahren: money is requested for payments due soon.</summary>
    [Term("de", "Anforderung"), Term("en", "request")]
    Request,
}
