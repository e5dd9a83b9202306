namespace KommunalesBildungsmanagement.Funding.EsfOperations;

/// <summary>Under which regulation of the European Social Fund an operation runs. It is fixed for the whole operation, whatever the day.</summary>
public enum EsfGeneration
{
    /// <summary>ESF 2014 to 2020, VO (EU) Nr. 1304/2013.</summary>
    [Term("de", "ESF 2014–2020"), Term("en", "ESF 2014–2020")]
    Esf,

    /// <summary>ESF+ 2021 to 2027, VO (EU) 2021/1057.</summary>
    [Term("de", "ESF Plus 2021–2027"), Term("en", "ESF+ 2021–2027")]
    EsfPlus,
}
