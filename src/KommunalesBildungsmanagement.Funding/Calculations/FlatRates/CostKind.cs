namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>What a booked cost is.</summary>
public enum CostKind
{
    /// <summary>Staff of the project.</summary>
    [Term("de", "direkte Personalkosten"), Term("en", "direct staff costs")]
    DirectStaff,

    /// <summary>Other direct cost of the project: travel, IT.</summary>
    [Term("de", "andere direkte Kosten"), Term("en", "other direct costs")]
    OtherDirect,

    /// <summary>Indirect cost: rent, energy, administration.</summary>
    [Term("de", "indirekte Kosten"), Term("en", "indirect costs")]
    Indirect,
}
