namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>A holiday that the law of a Land grants to some of its municipalities only.</summary>
public enum MunicipalHoliday
{
    /// <summary>Fronleichnam in parts of Sachsen and Thüringen.</summary>
    [Term("de", "Fronleichnam"), Term("en", "Corpus Christi")]
    CorpusChristi,

    /// <summary>Mariä Himmelfahrt, 15 August, in Bavarian municipalities with more Catholic than Protestant inhabitants.</summary>
    [Term("de", "Mariä Himmelfahrt"), Term("en", "Assumption Day")]
    AssumptionDay,

    /// <summary>Augsburger Hohes Friedensfest, 8 August, in the city of Augsburg.</summary>
    [Term("de", "Augsburger Hohes Friedensfest"), Term("en", "Augsburg Peace Festival")]
    PeaceFestival,
}
