namespace KommunalesBildungsmanagement.Barriers;

/// <summary>Class of a barrier (Cross, Adults as Learners, 1981; informational added by the OECD in 2005).</summary>
public enum BarrierClass
{
    /// <summary>In the person's situation.</summary>
    [Term("de", "Lebenslage"), Term("en", "situational")]
    Situational,

    /// <summary>In the offering or the institution.</summary>
    [Term("de", "Institution"), Term("en", "institutional")]
    Institutional,

    /// <summary>In the person's attitude and experience.</summary>
    [Term("de", "Haltung und Erfahrung"), Term("en", "dispositional")]
    Dispositional,

    /// <summary>In missing information.</summary>
    [Term("de", "Information"), Term("en", "informational")]
    Informational,
}
