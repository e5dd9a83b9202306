using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>
/// Places schools in districts by postcode, or by the nearest municipality where the postcode is not known. Immutable; safe on any thread.
/// </summary>
/// <remarks>
/// Postcode to municipality is a relation and not a function, and the register knows only the postcode of each municipality's administration. So
/// "one district" says that no other district is known under the postcode, not that there is none.
/// </remarks>
public sealed class SchoolPlacer
{
    /// <summary>Farther than this, a centre says nothing about the school; the largest municipalities measure about 40 km across.</summary>
    internal const double FarthestKilometres = 30;

    private const double KilometresPerDegree = 6371.0088 * Math.PI / 180;

    private readonly ILookup<(TerritoryKey State, string Postcode), MunicipalitySeat> _byPostcode;
    private readonly Dictionary<TerritoryKey, MunicipalitySeat[]> _byLatitude;

    /// <summary>A placer over the seats of municipalities.</summary>
    /// <param name="seats">The seats; those without a postcode are uninhabited areas and have no schools.</param>
    public SchoolPlacer(IEnumerable<MunicipalitySeat> seats)
    {
        ArgumentNullException.ThrowIfNull(seats);
        var inhabited = seats.Where(s => s.Postcode is not null).ToList();
        _byPostcode = inhabited.ToLookup(s => (s.Municipality.State, s.Postcode!));
        _byLatitude = inhabited.GroupBy(s => s.Municipality.State).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Latitude).ToArray());
    }

    /// <summary>Places a school.</summary>
    /// <param name="school">The school.</param>
    public SchoolPlacement Place(SchoolEntry school)
    {
        ArgumentNullException.ThrowIfNull(school);
        var known = _byPostcode[(school.State, school.Postcode)].Select(s => (Seat: s, Distance: Distance(school, s))).OrderBy(s => s.Distance)
            .ToList();
        if (known.Count == 0) return Estimate(school);
        var districts = known.Select(s => s.Seat.Municipality.District!.Value).Distinct().ToValueList();
        return districts.Count == 1
            ? new(school, districts[0], PlacementEvidence.PostcodeInOneDistrict, districts, known[0].Distance)
            : new(school, null, PlacementEvidence.PostcodeInSeveralDistricts, districts, known[0].Distance);
    }

    /// <summary>The nearest inhabited municipality of the school's Land by its centre, and the distance.</summary>
    /// <param name="school">The school.</param>
    /// <returns><see langword="null"/> if the register has no municipality of the Land.</returns>
    public (MunicipalitySeat Seat, double Kilometres)? Nearest(SchoolEntry school)
    {
        ArgumentNullException.ThrowIfNull(school);
        if (!_byLatitude.TryGetValue(school.State, out var seats)) return null;
        var start = StartOf(seats, school.Latitude);
        var (best, kilometres) = (seats[Math.Min(start, seats.Length - 1)], double.PositiveInfinity);

        // Outward from the school's latitude, until the difference in latitude alone is farther than the best.
        for (int up = start, down = start - 1; up < seats.Length || down >= 0;)
        {
            if (up < seats.Length) up = Try(up) ? up + 1 : seats.Length;
            if (down >= 0) down = Try(down) ? down - 1 : -1;
        }

        return (best, kilometres);

        bool Try(int index)
        {
            var seat = seats[index];
            if (Math.Abs(seat.Latitude - school.Latitude) * KilometresPerDegree > kilometres) return false;
            var distance = Distance(school, seat);
            if (distance < kilometres) (best, kilometres) = (seat, distance);
            return true;
        }
    }

    private SchoolPlacement Estimate(SchoolEntry school)
    {
        if (Nearest(school) is not { } nearest) return new(school, null, PlacementEvidence.NotPlaced, [], null);
        var district = nearest.Seat.Municipality.District!.Value;
        return nearest.Kilometres <= FarthestKilometres
            ? new(school, district, PlacementEvidence.NearestMunicipality, [district], nearest.Kilometres)
            : new(school, null, PlacementEvidence.NotPlaced, [], nearest.Kilometres);
    }

    private static int StartOf(MunicipalitySeat[] seats, double latitude)
    {
        var (low, high) = (0, seats.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (seats[middle].Latitude < latitude) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Great-circle distance (haversine) on a sphere of the mean radius of the earth.</summary>
    private static double Distance(SchoolEntry school, MunicipalitySeat seat)
    {
        var (a, b) = (double.DegreesToRadians(school.Latitude), double.DegreesToRadians(seat.Latitude));
        var h = Haversine(b - a) + (Math.Cos(a) * Math.Cos(b) * Haversine(double.DegreesToRadians(seat.Longitude - school.Longitude)));
        return 2 * 6371.0088 * Math.Asin(Math.Min(1, Math.Sqrt(h)));

        static double Haversine(double angle)
        {
            var sine = Math.Sin(angle / 2);
            return sine * sine;
        }
    }
}
