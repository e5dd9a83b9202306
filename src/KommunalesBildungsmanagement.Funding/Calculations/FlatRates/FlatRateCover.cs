namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>What a flat rate pays for; none of it may be booked a second time as direct cost.</summary>
public enum FlatRateCover
{
    /// <summary>Indirect costs.</summary>
    [Term("de", "indirekte Kosten"), Term("en", "indirect costs")]
    IndirectCosts,

    /// <summary>Restkosten: everything but direct staff.</summary>
    [Term("de", "alle übrigen Kosten"), Term("en", "all remaining costs")]
    AllRemainingCosts,
}
