using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests.Positions;

public sealed class GeoPositionProperties
{
    private static readonly Arbitrary<(double Latitude, double Longitude)> Points = (
        from latitude in Gen.Choose(46_000_000, 56_000_000)
        from longitude in Gen.Choose(4_000_000, 17_000_000)
        select (latitude / 1e6, longitude / 1e6)).ToArbitrary();

    private static readonly Gen<GeoPosition> Positions =
        from easting in Gen.Choose(100_000, 1_150_000) from northing in Gen.Choose(5_050_000, 6_250_000) select new GeoPosition(easting, northing);

    // Half a metre is lost by rounding; the other series is good for some centimetres within 8 degrees of the meridian.
    [Fact]
    public void Reading_agrees_with_another_series() => Law.Check(Points, p =>
    {
        var position = GeoPosition.Read(p.Latitude, p.Longitude).Value;
        var (easting, northing) = Snyder.Project(p.Latitude, p.Longitude);
        Assert.Equal(easting, position.Easting, 0.6);
        Assert.Equal(northing, position.Northing, 0.6);
    });

    [Fact]
    public void East_and_west_of_the_central_meridian_mirror_each_other() => Law.Check(Points, p =>
    {
        var degrees = Math.Abs(p.Longitude - 9) % 5;
        var (east, west) = (GeoPosition.Read(p.Latitude, 9 + degrees).Value, GeoPosition.Read(p.Latitude, 9 - degrees).Value);
        Assert.Equal(east.Northing, west.Northing);
        Assert.InRange(east.Easting + west.Easting, 999_999, 1_000_001);
    });

    [Fact]
    public void A_distance_is_at_most_a_limit_exactly_when_the_squares_say_so() => Law.Check(
        (from one in Positions
         from east in Gen.Choose(-3000, 3000)
         from north in Gen.Choose(-3000, 3000)
         from more in Gen.Choose(-1, 1)
         let limit = Math.Max(0, (int)Math.Sqrt((east * east) + (north * north)) + more)
         where one.Easting + east is >= 100_000 and <= 1_150_000 && one.Northing + north is >= 5_050_000 and <= 6_250_000
         select (One: one, Other: new GeoPosition(one.Easting + east, one.Northing + north), Limit: limit)).ToArbitrary(),
        c =>
        {
            var (east, north) = ((long)c.One.Easting - c.Other.Easting, (long)c.One.Northing - c.Other.Northing);
            var distance = c.One.DistanceTo(c.Other);
            Assert.Equal((east * east) + (north * north) <= (long)c.Limit * c.Limit, distance <= c.Limit);
            Assert.Equal(distance, c.Other.DistanceTo(c.One));
        });

    [Fact]
    public void A_detour_is_never_shorter() => Law.Check(
        Positions.Three().ToArbitrary(), p => p.Item1.DistanceTo(p.Item3) <= p.Item1.DistanceTo(p.Item2) + p.Item2.DistanceTo(p.Item3));
}
