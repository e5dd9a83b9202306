namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>Finanzierungsart: how the grant takes part in the cost, as the grant notice says.</summary>
public enum FinancingKind
{
    /// <summary>Anteilfinanzierung: a share of the eligible cost.</summary>
    [Term("de", "Anteilfinanzierung"), Term("en", "proportional financing")]
    ProportionalFinancing,

    /// <summary>Fehlbedarfsfinanzierung: what own and other funds leave uncovered.</summary>
    [Term("de", "Fehlbedarfsfinanzierung"), Term("en", "deficit financing")]
    DeficitFinancing,

    /// <summary>Festbetragsfinanzierung: a fixed amount.</summary>
    [Term("de", "Festbetragsfinanzierung"), Term("en", "fixed amount financing")]
    FixedAmountFinancing,

    /// <summary>Vollfinanzierung: the whole eligible cost.</summary>
    [Term("de", "Vollfinanzierung"), Term("en", "full financing")]
    FullFinancing,
}
