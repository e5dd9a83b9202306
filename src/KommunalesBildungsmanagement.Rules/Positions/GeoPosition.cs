using System.Globalization;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A point on the official grid of German authorities: ETRS89 / UTM zone 32N (EPSG:25832), in whole metres.</summary>
/// <remarks>
/// <para>Made for Germany and what lies next to it: latitude 46 to 56, longitude 4 to 17 degrees. Who lives further away is no case of a German
/// municipality, and the grid would measure wrongly there.</para>
/// <para>Distances are straight lines on the grid ("Luftlinie"), no ways. The grid is 0.04 % too short along 9°E, right at about 180 km east and
/// west of it, and too long beyond: by 0.01 % in Aachen, 0.07 % in Berlin and 0.17 % in Görlitz, not quite two metres in a kilometre.</para>
/// <para>Equality is by both coordinates. Every value lies in the area, except the default: both coordinates are 0, and it is further than 5000 km
/// from every other. Immutable.</para>
/// <para>EF Core stores it as a complex property, missing or not, and translates conditions on it.</para>
/// </remarks>
public readonly record struct GeoPosition
{
    private static readonly (double Least, double Greatest) Latitudes = (46, 56);
    private static readonly (double Least, double Greatest) Longitudes = (4, 17);
    private static readonly (int Least, int Greatest) Eastings = (100_000, 1_150_000);
    private static readonly (int Least, int Greatest) Northings = (5_050_000, 6_250_000);

    /// <summary>A point of the grid.</summary>
    /// <param name="easting">Metres, 100,000 to 1,150,000, without the number of the zone; 500,000 is 9°E.</param>
    /// <param name="northing">Metres from the equator, 5,050,000 to 6,250,000.</param>
    /// <exception cref="InvalidValueException">It lies outside the area.</exception>
    public GeoPosition(int easting, int northing) => (Easting, Northing) = (easting, northing);

    /// <summary>Metres east of a line 500 km west of 9°E.</summary>
    public int Easting { get; init => field = Checked("e", value, Eastings); }

    /// <summary>Metres north of the equator.</summary>
    public int Northing { get; init => field = Checked("n", value, Northings); }

    /// <summary>Reads degrees of WGS 84, as maps and telephones show them. They are taken as ETRS89, which is less than a metre away.</summary>
    /// <param name="latitude">Degrees north, 46 to 56.</param>
    /// <param name="longitude">Degrees east, 4 to 17.</param>
    /// <returns>
    /// The position; or problems at <c>lat</c> and <c>lon</c>: no finite number, out of the area, or the one in place of the other.
    /// </returns>
    public static Reading<GeoPosition> Read(double latitude, double longitude)
    {
        var isInside = IsIn(latitude, Latitudes) && IsIn(longitude, Longitudes);
        if (!isInside && IsIn(longitude, Latitudes) && IsIn(latitude, Longitudes))
        {
            return Reading.Failed<GeoPosition>(new Problem(
                "position.swapped", "", string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}"),
                new("Breite und Länge sind vertauscht.", "Latitude and longitude are swapped."),
                new("Zuerst die geografische Breite (46 bis 56), dann die Länge (4 bis 17) angeben.",
                    "State the latitude (46 to 56) first, then the longitude (4 to 17).")));
        }

        if (!isInside) return Reading.Failed<GeoPosition>([.. Faults("lat", latitude, Latitudes), .. Faults("lon", longitude, Longitudes)]);
        var (easting, northing) = TransverseMercator.Project(latitude, longitude);
        return Reading.Of(new GeoPosition((int)Math.Round(easting), (int)Math.Round(northing)));
    }

    /// <summary>Reads coordinates of the grid.</summary>
    /// <param name="easting">Metres, without the number of the zone.</param>
    /// <param name="northing">Metres.</param>
    /// <returns>The position; or problems at <c>e</c> and <c>n</c>: out of the area.</returns>
    public static Reading<GeoPosition> ReadGrid(int easting, int northing)
    {
        List<Problem> faults = [.. Faults("e", easting, Eastings), .. Faults("n", northing, Northings)];
        return faults.Count == 0 ? Reading.Of(new GeoPosition(easting, northing)) : Reading.Failed<GeoPosition>(faults);
    }

    /// <summary>The straight line to another position on the grid, in metres, rounded up: the same on every machine.</summary>
    /// <remarks>Rounded up, it is at most a whole number of metres exactly when the line itself is.</remarks>
    /// <param name="other">The other position.</param>
    public int DistanceTo(GeoPosition other)
    {
        var (east, north) = ((long)Easting - other.Easting, (long)Northing - other.Northing);
        var squared = (east * east) + (north * north);

        // The root of a number below 2^53 is correctly rounded, so whole roots come out whole and no other does.
        var root = (int)Math.Sqrt(squared);
        return (long)root * root < squared ? root + 1 : root;
    }

    /// <summary>Grid and coordinates, e.g. <c>UTM32 632500 5304000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"UTM32 {Easting} {Northing}");

    private static bool IsIn(double degrees, (double Least, double Greatest) range) => degrees >= range.Least && degrees <= range.Greatest;

    private static IEnumerable<Problem> Faults(string name, double degrees, (double Least, double Greatest) range)
    {
        if (IsIn(degrees, range)) yield break;
        var value = degrees.ToString(CultureInfo.InvariantCulture);
        yield return double.IsFinite(degrees)
            ? new(
                "position.degrees", name, value,
                new($"Der Punkt liegt nicht in Deutschland oder daneben: erwartet sind {range.Least} bis {range.Greatest} Grad.",
                    $"The point does not lie in Germany or next to it: {range.Least} to {range.Greatest} degrees are expected."),
                new("Dezimalgrad nach WGS 84 angeben, z. B. 47.88 und 10.62.", "State decimal degrees of WGS 84, e.g. 47.88 and 10.62."))
            : new(
                "position.not-a-number", name, value,
                new("Das ist keine endliche Zahl.", "This is no finite number."), new("Dezimalgrad angeben.", "State decimal degrees."));
    }

    private static int Checked(string name, int metres, (int Least, int Greatest) range) =>
        Faults(name, metres, range).FirstOrDefault() is { } fault ? throw new InvalidValueException(fault) : metres;

    private static IEnumerable<Problem> Faults(string name, int metres, (int Least, int Greatest) range)
    {
        if (metres >= range.Least && metres <= range.Greatest) yield break;
        yield return new(
            "position.metres", name, metres.ToString(CultureInfo.InvariantCulture),
            new($"Der Punkt liegt nicht in Deutschland oder daneben: erwartet sind {range.Least} bis {range.Greatest} Meter.",
                $"The point does not lie in Germany or next to it: {range.Least} to {range.Greatest} metres are expected."),
            new("Ost- und Nordwert in ETRS89/UTM32 angeben, ohne vorangestellte 32 für die Zone.",
                "State easting and northing in ETRS89/UTM32, without a leading 32 for the zone."));
    }
}
