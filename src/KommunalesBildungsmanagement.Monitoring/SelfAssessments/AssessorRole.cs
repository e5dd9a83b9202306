namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>In which role somebody has assessed; the name of the person is not recorded.</summary>
public enum AssessorRole
{
    /// <summary>Head of the education office.</summary>
    [Term("de", "Leitung des Bildungsbüros"), Term("en", "head of the education office")]
    HeadOfOffice,

    /// <summary>Bildungsmanagement.</summary>
    [Term("de", "Bildungsmanagement"), Term("en", "education management")]
    EducationManagement,

    /// <summary>Bildungsmonitoring.</summary>
    [Term("de", "Bildungsmonitoring"), Term("en", "education monitoring")]
    EducationMonitoring,

    /// <summary>Koordination für Neuzugewanderte.</summary>
    [Term("de", "Bildungskoordination für Neuzugewanderte"), Term("en", "education coordination for newcomers")]
    NewcomerCoordination,

    /// <summary>Bildungsberatung.</summary>
    [Term("de", "Bildungsberatung"), Term("en", "education guidance")]
    Guidance,

    /// <summary>Landrat, Oberbürgermeister, Dezernat.</summary>
    [Term("de", "Verwaltungsspitze"), Term("en", "head of administration")]
    HeadOfAdministration,

    /// <summary>Steering committee or advisory board.</summary>
    [Term("de", "Lenkungskreis oder Beirat"), Term("en", "steering committee or advisory board")]
    SteeringBody,

    /// <summary>Somebody from outside, e.g. an agency that advises municipalities.</summary>
    [Term("de", "Beratung von außen"), Term("en", "advice from outside")]
    External,
}
