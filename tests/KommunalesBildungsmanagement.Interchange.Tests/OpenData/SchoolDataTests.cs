using KommunalesBildungsmanagement.Interchange.Schools;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

public class SchoolDataTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_row_is_accounted_for()
    {
        var reading = Schools();
        Sample.Balances(reading);
        Assert.Empty(reading.Errors);
        Assert.Equal((33145, 486, 33145 - 486), (reading.Counts.RowsRead, reading.Counts.CountOf("gleiche-zeile"), reading.Rows.Count));
        Assert.Equal(33145 - 1690, reading.Rows.Select(s => s.Id).Distinct().Count());
        Assert.All(reading.Warnings.Where(p => p.Code is "school.identical" or "school.id-differs"), p =>
            Assert.StartsWith("BW-", p.Value, StringComparison.Ordinal));
        Assert.Equal(858, reading.Warnings.Count(p => p.Code == "school.id-differs"));
    }

    [Fact]
    public void Faults_of_texts_are_found_in_their_Laender()
    {
        var reading = Schools();
        Assert.Equal("BW", Assert.Single(reading.Warnings, p => p.Code == "text.letter-lost").Value);
        Assert.Equal("Schubart", Assert.Single(reading.Warnings, p => p.Code == "school.name-constant").Value);
        var traces = reading.Warnings.Where(p => p.Code == "text.trace-of-encoding").ToList();
        Assert.Contains(traces, p => p.Value == "Gymnasium †berlingen");
        Assert.Contains(traces, p => p.Value!.StartsWith("FrŠre Roger", StringComparison.Ordinal));
        Assert.Contains(reading.Rows, s => s.Name == "Märike Gymnasium");
    }

    [Fact]
    public void Every_school_is_placed_in_its_own_Land_with_its_evidence()
    {
        var placer = new SchoolPlacer(MunicipalityDataTests.Register().Seats);
        var placements = Schools().Rows.DistinctBy(s => s.Id).Select(placer.Place).ToList();
        Assert.All(placements, p => Assert.All(p.Candidates, c => Assert.Equal(p.School.State, c.State)));
        var byPostcode = placements.Where(p => p.Evidence == PlacementEvidence.PostcodeInOneDistrict).ToList();
        var agreeing = byPostcode.Count(p => placer.Nearest(p.School)!.Value.Seat.Municipality.District == p.District);
        var far = placements.Count(p => p.ContradictsCoordinates);
        output.WriteLine($"nearest agrees with postcode: {agreeing} of {byPostcode.Count}; contradicting coordinates: {far}");
        Assert.Equal(
            (20713, 242, 10451, 49, 81),
            (byPostcode.Count, Count(PlacementEvidence.PostcodeInSeveralDistricts), Count(PlacementEvidence.NearestMunicipality),
                Count(PlacementEvidence.NotPlaced), far));
        Assert.True(agreeing > byPostcode.Count * 0.95);

        int Count(PlacementEvidence evidence) => placements.Count(p => p.Evidence == evidence);
    }

    internal static TableReading<SchoolEntry> Schools() => SchoolTableReader.Read(DataFolder.Source("schools_germany/schools_decoded.csv"));
}
