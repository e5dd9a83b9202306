namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>To which territory a person is counted.</summary>
public enum TerritorialPrinciple
{
    /// <summary>Where the person lives (Wohnort).</summary>
    [Term("de", "nach dem Wohnort"), Term("en", "by residence")]
    Residence,

    /// <summary>Where the institution stands (Ort der Einrichtung).</summary>
    [Term("de", "nach dem Ort der Einrichtung"), Term("en", "by place of institution")]
    PlaceOfInstitution,
}
