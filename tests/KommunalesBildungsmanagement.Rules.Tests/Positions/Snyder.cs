namespace KommunalesBildungsmanagement.Rules.Tests.Positions;

/// <summary>
/// Another way to the same grid: the series in the difference of longitude (J. P. Snyder, Map Projections - A Working Manual, 1987, equations 8-9
/// and 8-10), with the arc of the meridian as an integral.
/// </summary>
internal static class Snyder
{
    private const double A = 6_378_137;
    private const double E2 = (2 - (1 / 298.257222101)) / 298.257222101;

    public static (double Easting, double Northing) Project(double latitude, double longitude)
    {
        var (sin, cos) = Math.SinCos(latitude * Math.PI / 180);
        var n = A / Math.Sqrt(1 - (E2 * sin * sin));
        var second = E2 / (1 - E2);
        var (t, c) = (sin * sin / (cos * cos), second * cos * cos);
        var a = (longitude - 9) * Math.PI / 180 * cos;
        var east = a + ((1 - t + c) * Math.Pow(a, 3) / 6) + ((5 - (18 * t) + (t * t) + (72 * c) - (58 * second)) * Math.Pow(a, 5) / 120);
        var north = (a * a / 2) + ((5 - t + (9 * c) + (4 * c * c)) * Math.Pow(a, 4) / 24)
            + ((61 - (58 * t) + (t * t) + (600 * c) - (330 * second)) * Math.Pow(a, 6) / 720);
        return (500_000 + (0.9996 * n * east), 0.9996 * (Arc(latitude) + (n * sin / cos * north)));
    }

    /// <summary>Length of the meridian from the equator, by Simpson's rule.</summary>
    public static double Arc(double latitude)
    {
        const int Steps = 2000;
        var step = latitude * Math.PI / 180 / Steps;
        double Radius(int i) => A * (1 - E2) / Math.Pow(1 - (E2 * Math.Pow(Math.Sin(i * step), 2)), 1.5);
        return step / 3 * Enumerable.Range(0, Steps + 1).Sum(i => Radius(i) * (i is 0 or Steps ? 1 : i % 2 == 0 ? 2 : 4));
    }
}
