namespace KommunalesBildungsmanagement.Territories;

/// <summary>Level of a territory in the official key; it follows from the number of digits.</summary>
public enum TerritoryLevel
{
    /// <summary>Germany: no digits.</summary>
    [Term("de", "Bund"), Term("en", "federation")]
    Country,

    /// <summary>Land: 2 digits.</summary>
    [Term("de", "Land"), Term("en", "state")]
    State,

    /// <summary>Regierungsbezirk: 3 digits.</summary>
    [Term("de", "Regierungsbezirk"), Term("en", "government region")]
    GovernmentRegion,

    /// <summary>Landkreis or kreisfreie Stadt: 5 digits.</summary>
    [Term("de", "Kreis"), Term("en", "district")]
    District,

    /// <summary>Gemeinde: 8 digits.</summary>
    [Term("de", "Gemeinde"), Term("en", "municipality")]
    Municipality,
}
