namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Why interim interest may be claimed though the notice stays, Nr. 8.5 ANBest, § 49a Abs. 4 VwVfG.</summary>
public enum InterimInterestGround
{
    /// <summary>The money was not used soon after payment.</summary>
    [Term("de", "nicht alsbald verwendet"), Term("en", "not used soon")]
    LateUse,

    /// <summary>The money was drawn although other funds had to be used first or pro rata.</summary>
    [Term("de", "andere Mittel waren anteilig oder vorrangig einzusetzen"), Term("en", "other funds had to be used first or pro rata")]
    OtherFundsFirst,
}
