namespace KommunalesBildungsmanagement.Rules;

/// <summary>The projection behind UTM zone 32: Krüger's series in the third flattening n.</summary>
/// <remarks>
/// L. Krüger, Konforme Abbildung des Erdellipsoids in der Ebene, 1912; in the form of C. F. F. Karney, Transverse Mercator with an accuracy of a few
/// nanometers, J. Geodesy 85 (2011), equations 7 to 14 and 35. Taken to n⁴; what is left out is far below a millimetre in Germany.
/// </remarks>
internal static class TransverseMercator
{
    // GRS 80, the ellipsoid of ETRS89, and the constants of UTM.
    private const double EquatorialRadius = 6_378_137;
    private const double Flattening = 1 / 298.257222101;
    private const double CentralMeridian = 9;
    private const double CentralScale = 0.9996;
    private const double FalseEasting = 500_000;

    private const double N = Flattening / (2 - Flattening);
    private const double N2 = N * N;
    private const double N3 = N2 * N;
    private const double N4 = N3 * N;
    private const double RectifyingRadius = EquatorialRadius / (1 + N) * (1 + (N2 / 4) + (N4 / 64));

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    private static readonly double[] Coefficients =
    [
        (N / 2) - (2 * N2 / 3) + (5 * N3 / 16) + (41 * N4 / 180),
        (13 * N2 / 48) - (3 * N3 / 5) + (557 * N4 / 1440),
        (61 * N3 / 240) - (103 * N4 / 140),
        49561 * N4 / 161280,
    ];

    /// <summary>Easting and northing in metres.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public static (double Easting, double Northing) Project(double latitude, double longitude)
    {
        var sine = Math.Sin(double.DegreesToRadians(latitude));
        var (sineOfAngle, cosineOfAngle) = Math.SinCos(double.DegreesToRadians(longitude - CentralMeridian));

        // The tangent of the conformal latitude, then the sphere, then the series.
        var tangent = Math.Sinh(Math.Atanh(sine) - (Eccentricity * Math.Atanh(Eccentricity * sine)));
        var north = Math.Atan2(tangent, cosineOfAngle);
        var east = Math.Asinh(sineOfAngle / Math.Sqrt((tangent * tangent) + (cosineOfAngle * cosineOfAngle)));
        var (xi, eta) = (north, east);
        for (var j = 1; j <= Coefficients.Length; j++)
        {
            xi += Coefficients[j - 1] * Math.Sin(2 * j * north) * Math.Cosh(2 * j * east);
            eta += Coefficients[j - 1] * Math.Cos(2 * j * north) * Math.Sinh(2 * j * east);
        }

        return (FalseEasting + (CentralScale * RectifyingRadius * eta), CentralScale * RectifyingRadius * xi);
    }
}
