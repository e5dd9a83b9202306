namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What a flat rate is a share of.</summary>
public enum FlatRateBase
{
    /// <summary>Eligible direct costs, Art. 54 Buchst. a and c VO (EU) 2021/1060.</summary>
    [Term("de", "direkte Ausgaben"), Term("en", "direct costs")]
    DirectCosts,

    /// <summary>Eligible direct staff costs, Art. 54 Buchst. b VO (EU) 2021/1060.</summary>
    [Term("de", "direkte Personalausgaben"), Term("en", "direct staff costs")]
    DirectStaffCosts,
}
