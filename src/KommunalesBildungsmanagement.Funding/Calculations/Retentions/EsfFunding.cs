namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>Whether and from which period the ESF pays.</summary>
public enum EsfFunding
{
    /// <summary>No ESF money.</summary>
    [Term("de", "keine ESF-Mittel"), Term("en", "no ESF money")]
    None,

    /// <summary>ESF of 2014 to 2020.</summary>
    [Term("de", "ESF 2014-2020"), Term("en", "ESF 2014-2020")]
    Esf2014,

    /// <summary>ESF Plus of 2021 to 2027.</summary>
    [Term("de", "ESF Plus 2021-2027"), Term("en", "ESF Plus 2021-2027")]
    EsfPlus2021,
}
