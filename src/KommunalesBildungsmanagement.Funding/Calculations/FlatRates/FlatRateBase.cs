namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>Of what a flat rate is a share: never of the total.</summary>
public enum FlatRateBase
{
    /// <summary>Eligible direct costs.</summary>
    [Term("de", "direkte Kosten"), Term("en", "direct costs")]
    DirectCosts,

    /// <summary>Eligible direct staff costs.</summary>
    [Term("de", "direkte Personalkosten"), Term("en", "direct staff costs")]
    DirectStaffCosts,
}
