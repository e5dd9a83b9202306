namespace KommunalesBildungsmanagement.Profiles;

/// <summary>Highest certificate of general education, in ascending order. Names differ between the Länder; these are the common ones.</summary>
public enum SchoolCertificate
{
    /// <summary>None.</summary>
    [Term("de", "kein Schulabschluss"), Term("en", "no school certificate")]
    None = 0,

    /// <summary>Erster allgemeinbildender Schulabschluss.</summary>
    [Term("de", "Hauptschulabschluss"), Term("en", "Hauptschulabschluss (first general certificate)")]
    Hauptschulabschluss = 10,

    /// <summary>Mittlerer Schulabschluss.</summary>
    [Term("de", "Mittlerer Abschluss"), Term("en", "Mittlerer Abschluss (intermediate certificate)")]
    MittlererAbschluss = 20,

    /// <summary>Fachhochschulreife.</summary>
    [Term("de", "Fachhochschulreife"), Term("en", "Fachhochschulreife")]
    Fachhochschulreife = 30,

    /// <summary>Fachgebundene Hochschulreife.</summary>
    [Term("de", "fachgebundene Hochschulreife"), Term("en", "fachgebundene Hochschulreife")]
    FachgebundeneHochschulreife = 40,

    /// <summary>Allgemeine Hochschulreife.</summary>
    [Term("de", "allgemeine Hochschulreife"), Term("en", "allgemeine Hochschulreife")]
    AllgemeineHochschulreife = 50,
}
