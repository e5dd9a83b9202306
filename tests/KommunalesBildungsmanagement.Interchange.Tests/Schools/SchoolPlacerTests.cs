using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Interchange.Schools;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.Schools;

public class SchoolPlacerTests
{
    private static readonly SchoolPlacer Placer = new(
    [
        Seat("09762000", "87600", 47.88, 10.62), Seat("09777121", "87616", 47.78, 10.62), Seat("09777129", "87629", 47.57, 10.70),
        Seat("09780112", "87629", 47.55, 10.30), Seat("08436001", "88239", 47.69, 9.83), Seat("08436002", "87616", 47.70, 9.90),
            Seat("08999999", null, 47.90, 10.60),
    ]);

    [Fact]
    public void Postcode_of_one_district_places_the_school()
    {
        var placement = Placer.Place(School("09", "87616", 47.78, 10.63));
        Assert.Equal(("09777", PlacementEvidence.PostcodeInOneDistrict), (placement.District!.Value.Digits, placement.Evidence));
        Assert.False(placement.IsEstimated);
        Assert.False(placement.ContradictsCoordinates);
    }

    [Fact]
    public void Coordinates_that_contradict_the_postcode_show()
    {
        var placement = Placer.Place(School("09", "87616", 49.35, 8.15));
        Assert.Equal("09777", placement.District!.Value.Digits);
        Assert.True(placement.ContradictsCoordinates);
    }

    [Fact]
    public void Postcode_of_several_districts_gives_candidates_nearest_first()
    {
        var placement = Placer.Place(School("09", "87629", 47.55, 10.35));
        Assert.Null(placement.District);
        Assert.Equal(PlacementEvidence.PostcodeInSeveralDistricts, placement.Evidence);
        Assert.Equal(["09780", "09777"], placement.Candidates.Select(c => c.Digits));
    }

    [Fact]
    public void Unknown_postcode_is_estimated_by_the_nearest_municipality()
    {
        var placement = Placer.Place(School("09", "87601", 47.87, 10.62));
        Assert.Equal(("09762", PlacementEvidence.NearestMunicipality, true),
            (placement.District!.Value.Digits, placement.Evidence, placement.IsEstimated));
        Assert.Equal(1.1, placement.DistanceInKilometres!.Value, 0.05);
    }

    [Fact]
    public void School_never_lands_in_another_Land()
    {
        var placement = Placer.Place(School("08", "87600", 47.88, 10.10));
        Assert.Equal(("08436", PlacementEvidence.NearestMunicipality), (placement.District!.Value.Digits, placement.Evidence));
        Assert.Equal("08436", Placer.Place(School("08", "87616", 47.78, 10.62)).District!.Value.Digits);
    }

    [Fact]
    public void School_far_from_everything_is_not_placed()
    {
        var placement = Placer.Place(School("09", "97070", 49.79, 9.94));
        Assert.Equal((null, PlacementEvidence.NotPlaced), (placement.District, placement.Evidence));
        Assert.Equal(PlacementEvidence.NotPlaced, Placer.Place(School("07", "56564", 50.4, 7.5)).Evidence);
    }

    [Theory]
    [InlineData(47.0, 10.0)]
    [InlineData(47.6, 10.5)]
    [InlineData(47.72, 10.62)]
    [InlineData(54.0, 9.0)]
    public void Nearest_municipality_equals_the_plain_search(double latitude, double longitude)
    {
        MunicipalitySeat[] seats = [.. Enumerable.Range(0, 200)
            .Select(i => Seat($"09{i % 9 + 1}{i % 80:00}{i:000}", "87600", 47 + (i * 37 % 100 / 40.0), 9 + (i * 53 % 100 / 30.0)))];
        var school = School("09", "0", latitude, longitude);
        var expected = seats.Min(s => new SchoolPlacer([s]).Nearest(school)!.Value.Kilometres);
        Assert.Equal(expected, new SchoolPlacer(seats).Nearest(school)!.Value.Kilometres);
    }

    private static MunicipalitySeat Seat(string key, string? postcode, double latitude, double longitude) =>
        new(TerritoryKey.Parse(key), key, postcode, latitude, longitude);

    private static SchoolEntry School(string state, string postcode, double latitude, double longitude) => new()
    {
        Id = "x-1", StateCode = "x", State = TerritoryKey.Parse(state), Name = "x", Postcode = postcode, Latitude = latitude, Longitude = longitude,
            Line = 1,
    };
}
