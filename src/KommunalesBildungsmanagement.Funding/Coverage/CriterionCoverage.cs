namespace KommunalesBildungsmanagement.Funding.Coverage;

/// <summary>What this library does with a criterion of a programme.</summary>
public enum CriterionCoverage
{
    /// <summary>Rules judge it.</summary>
    [Term("de", "geprüft"), Term("en", "evaluated")]
    Evaluated,

    /// <summary>It is known, but no rule judges it: people do.</summary>
    [Term("de", "nur Text"), Term("en", "text only")]
    TextOnly,

    /// <summary>Its wording could not be obtained.</summary>
    [Term("de", "nicht beschaffbar"), Term("en", "not obtainable")]
    NotObtainable,
}
