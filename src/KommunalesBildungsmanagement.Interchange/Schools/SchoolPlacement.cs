using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>In which district a school is, and how well that is known.</summary>
/// <param name="School">The school.</param>
/// <param name="District">The district; <see langword="null"/> if there are several candidates or none.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Candidates">All districts that come into question, nearest centre of a municipality first; never of another Land.</param>
/// <param name="DistanceInKilometres">From the school to the nearest centre of a municipality that was used.</param>
public sealed record SchoolPlacement(
    SchoolEntry School, TerritoryKey? District, PlacementEvidence Evidence, ValueList<TerritoryKey> Candidates, double? DistanceInKilometres)
{
    /// <summary>Whether the district is only estimated.</summary>
    public bool IsEstimated => Evidence == PlacementEvidence.NearestMunicipality;

    /// <summary>
    /// Whether the coordinates lie more than 30 km from every municipality with the postcode. Then one of the two is wrong, as a rule the
    /// coordinates.
    /// </summary>
    public bool ContradictsCoordinates =>
        Evidence is PlacementEvidence.PostcodeInOneDistrict or PlacementEvidence.PostcodeInSeveralDistricts
            && DistanceInKilometres > SchoolPlacer.FarthestKilometres;
}
