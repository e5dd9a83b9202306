namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// The nine areas of municipal education monitoring (Anwendungsleitfaden, Statistisches Bundesamt and others, 2013). The guide fixes the
/// list.
/// </summary>
public enum EducationArea
{
    /// <summary>A.</summary>
    [Term("de", "Rahmenbedingungen"), Term("en", "framework conditions")]
    FrameworkConditions,

    /// <summary>B.</summary>
    [Term("de", "Grundinformationen zur Bildung"), Term("en", "basic information on education")]
    BasicInformation,

    /// <summary>C.</summary>
    [Term("de", "Frühkindliche Bildung"), Term("en", "early childhood education")]
    EarlyChildhoodEducation,

    /// <summary>D.</summary>
    [Term("de", "Allgemeinbildende Schulen"), Term("en", "general schools")]
    GeneralSchools,

    /// <summary>E.</summary>
    [Term("de", "Berufliche Bildung"), Term("en", "vocational education")]
    VocationalEducation,

    /// <summary>F.</summary>
    [Term("de", "Hochschulen"), Term("en", "higher education")]
    HigherEducation,

    /// <summary>G.</summary>
    [Term("de", "Weiterbildung"), Term("en", "continuing education")]
    ContinuingEducation,

    /// <summary>H.</summary>
    [Term("de", "Non-formale und informelle Lernwelten"), Term("en", "non-formal and informal learning")]
    NonFormalAndInformalLearning,

    /// <summary>I.</summary>
    [Term("de", "Bildungsnetzwerke und Bildungsberatung"), Term("en", "networks and guidance")]
    NetworksAndGuidance,
}
