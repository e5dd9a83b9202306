namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What kind of local authority a recipient is.</summary>
public enum RecipientBody
{
    /// <summary>Kreis or Landkreis.</summary>
    [Term("de", "Landkreis"), Term("en", "Landkreis")]
    District,

    /// <summary>A town that is no part of a Kreis.</summary>
    [Term("de", "kreisfreie Stadt"), Term("en", "kreisfreie Stadt")]
    DistrictFreeCity,

    /// <summary>A town or Gemeinde that belongs to a Kreis.</summary>
    [Term("de", "kreisangehörige Stadt oder Gemeinde"), Term("en", "town in a Landkreis")]
    TownInDistrict,
}
