using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests.Positions;

public sealed class GeoPositionTests
{
    [Theory]
    [InlineData(46)]
    [InlineData(47.3)]
    [InlineData(50)]
    [InlineData(55.05)]
    [InlineData(56)]
    public void Read_OnTheCentralMeridian_IsTheArcOfTheMeridian(double latitude)
    {
        var position = GeoPosition.Read(latitude, 9).Value;
        Assert.Equal(500_000, position.Easting);
        Assert.Equal((int)Math.Round(0.9996 * Snyder.Arc(latitude)), position.Northing);
    }

    // The length of the meridian from the equator to 50° on GRS 80, as it stands in tables: 5,540,847.04 m.
    [Fact]
    public void Read_FiftyDegrees_IsTheTabulatedLength() => Assert.Equal((int)Math.Round(0.9996 * 5_540_847.04), GeoPosition.Read(50, 9).Value.Northing);

    [Theory]
    [InlineData(double.NaN, 10, "position.not-a-number lat NaN")]
    [InlineData(48, double.PositiveInfinity, "position.not-a-number lon Infinity")]
    [InlineData(double.NegativeInfinity, double.NaN, "position.not-a-number lat -Infinity; position.not-a-number lon NaN")]
    [InlineData(45.99, 10, "position.degrees lat 45.99")]
    [InlineData(56.01, 17.01, "position.degrees lat 56.01; position.degrees lon 17.01")]
    [InlineData(48, 3.99, "position.degrees lon 3.99")]
    [InlineData(10.62, 47.88, "position.swapped  10.62, 47.88")]
    public void Read_OutsideTheArea_IsAllProblems(double latitude, double longitude, string expected) =>
        Assert.Equal(expected, Problems(GeoPosition.Read(latitude, longitude)));

    [Theory]
    [InlineData(99_999, 5_300_000, "position.metres e 99999")]
    [InlineData(32_632_500, 5_049_999, "position.metres e 32632500; position.metres n 5049999")]
    [InlineData(1_150_001, 6_250_001, "position.metres e 1150001; position.metres n 6250001")]
    public void ReadGrid_OutsideTheArea_IsAllProblems(int easting, int northing, string expected)
    {
        Assert.Equal(expected, Problems(GeoPosition.ReadGrid(easting, northing)));
        Assert.Throws<InvalidValueException>(() => new GeoPosition(easting, northing));
        Assert.Throws<InvalidValueException>(() => new GeoPosition(500_000, 5_500_000) with { Easting = easting, Northing = northing });
    }

    [Fact]
    public void DistanceTo_RightTriangle_IsExactAndOtherwiseRoundedUp()
    {
        var position = new GeoPosition(600_000, 5_300_000);
        Assert.Equal(0, position.DistanceTo(position));
        Assert.Equal(5000, position.DistanceTo(new(603_000, 5_304_000)));
        Assert.Equal(5001, position.DistanceTo(new(603_001, 5_304_000)));
        Assert.Equal(2, position.DistanceTo(new(600_001, 5_300_001)));
    }

    [Fact]
    public void Default_IsFurtherAwayThanEveryPlace() =>
        Assert.True(default(GeoPosition).DistanceTo(new(100_000, 5_050_000)) > 5_000_000);

    // What the documentation says of the scale: along 9°E the grid is 0.04 % too short, in the far east 0.17 % too long.
    [Theory]
    [InlineData(9, 0.9996)]
    [InlineData(6.1, 1.0001)]
    [InlineData(13.4, 1.0007)]
    [InlineData(15, 1.0017)]
    public void DistanceTo_AlongAMeridian_IsAsWrongAsDocumented(double longitude, double expected)
    {
        var (south, north) = (GeoPosition.Read(51, longitude).Value, GeoPosition.Read(51.5, longitude).Value);
        Assert.Equal(expected, south.DistanceTo(north) / (Snyder.Arc(51.5) - Snyder.Arc(51)), 0.0001);
    }

    [Fact]
    public void ToString_AnyCulture_IsGridAndCoordinates() =>
        Assert.Equal("UTM32 632500 5304000", string.Format(CultureInfo.GetCultureInfo("de-DE"), "{0}", new GeoPosition(632_500, 5_304_000)));

    private static string Problems(Reading<GeoPosition> reading) => string.Join("; ", reading.Problems.Select(p => $"{p.Code} {p.Location} {p.Value}"));
}
