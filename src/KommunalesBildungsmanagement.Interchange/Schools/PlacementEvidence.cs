namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>What the place of a school rests on, from strong to none.</summary>
public enum PlacementEvidence
{
    /// <summary>All municipalities of its Land that have their administration under the postcode of the school lie in one district.</summary>
    [Term("de", "über die Postleitzahl, ein Kreis"), Term("en", "by postcode, one district")]
    PostcodeInOneDistrict,

    /// <summary>Municipalities of several districts have their administration under the postcode; the school is in one of them.</summary>
    [Term("de", "über die Postleitzahl, mehrere Kreise"), Term("en", "by postcode, several districts")]
    PostcodeInSeveralDistricts,

    /// <summary>
    /// Estimated: the register does not have the postcode in this Land; the district is that of the nearest centre of a municipality in the Land.
    /// </summary>
    [Term("de", "geschätzt über die nächste Gemeinde"), Term("en", "estimated by the nearest municipality")]
    NearestMunicipality,

    /// <summary>Nothing in the register is near enough.</summary>
    [Term("de", "nicht zugeordnet"), Term("en", "not placed")]
    NotPlaced,
}
