namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Finanzierungsart of a grant, VV Nr. 2 zu § 44 BHO.</summary>
public enum FinancingKind
{
    /// <summary>The grant is a share of the eligible expenditure.</summary>
    [Term("de", "Anteilfinanzierung"), Term("en", "proportional financing")]
    Proportional,

    /// <summary>The grant closes the gap that the recipient cannot cover.</summary>
    [Term("de", "Fehlbedarfsfinanzierung"), Term("en", "deficit financing")]
    Deficit,

    /// <summary>The grant is an amount that does not move with the expenditure.</summary>
    [Term("de", "Festbetragsfinanzierung"), Term("en", "fixed-amount financing")]
    FixedAmount,

    /// <summary>The grant pays all eligible expenditure.</summary>
    [Term("de", "Vollfinanzierung"), Term("en", "full financing")]
    Full,
}
