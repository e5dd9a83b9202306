namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>Regionenkategorie of a NUTS-2 region, Art. 108 Abs. 2 VO (EU) 2021/1060, by GDP a head in purchasing power standards.</summary>
public enum RegionCategory
{
    /// <summary>Less than 75 % of the EU average.</summary>
    [Term("de", "weniger entwickelte Region"), Term("en", "less developed region")]
    LessDeveloped,

    /// <summary>From 75 to 100 % of the EU average.</summary>
    [Term("de", "Übergangsregion"), Term("en", "transition region")]
    Transition,

    /// <summary>More than 100 % of the EU average.</summary>
    [Term("de", "stärker entwickelte Region"), Term("en", "more developed region")]
    MoreDeveloped,
}
