using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

public class MunicipalityDataTests
{
    internal const string RegisterFile = "gemeinden/AuszugGV4QAktuell.csv";

    [Fact]
    public void Table_of_rent_levels_holds_every_municipality()
    {
        var reading = MunicipalityTableReader.Read(DataFolder.Source("gemeinden/gemeinden_ags_2021.csv"));
        Sample.Balances(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal((10794, 10793), (reading.Counts.LinesRead, reading.Rows.Count));
    }

    [Fact]
    public void Register_holds_every_level_and_accounts_for_the_rest()
    {
        var reading = Register();
        Sample.Balances(reading.Table);
        Assert.All(reading.Table.Problems, p => Assert.Equal("register.no-coordinates", p.Code));
        Assert.Equal([4491, 12560, 13272], reading.Table.Problems
            .Select(p => int.Parse(p.Location.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((16069, 16068), (reading.Table.Counts.LinesRead, reading.Table.Counts.RowsRead));
        Assert.Equal((12, 4606, 11450), (reading.Table.Counts.CountOf("region"), reading.Table.Counts.CountOf("gemeindeverband"),
            reading.Table.Counts.RowsTakenOver));
        var byLevel = reading.Table.Rows.CountBy(t => t.Key.Level).ToDictionary();
        Assert.Equal(
            (16, 29, 401, 11004),
            (byLevel[TerritoryLevel.State], byLevel[TerritoryLevel.GovernmentRegion], byLevel[TerritoryLevel.District],
                byLevel[TerritoryLevel.Municipality]));
        Assert.Equal(11001, reading.Seats.Count);
        Assert.Equal(203, reading.Seats.Count(s => s.Postcode is null));
    }

    [Theory]
    [InlineData("09762", 44398)]
    [InlineData("09777", 141182)]
    [InlineData("09186", 128227)]
    [InlineData("07138", 182811)]
    [InlineData("09", 13124737)]
    [InlineData("DG", 83166711)]
    public void Population_of_territories_is_the_sum_of_their_municipalities(string key, int population)
    {
        var sum = Register().Populations.Single(o => o.Identity.Territory == TerritoryKey.Parse(key)
            && o.Identity.Measurand.Breakdown == Breakdown.Total);
        Assert.Equal(population, sum.Figure.Value);
        Assert.StartsWith("berechnet: Summe von", sum.Provenance.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_files_know_the_same_municipalities_but_for_reforms_between_them()
    {
        var register = Register().Table.Rows.Where(t => t.Key.Level == TerritoryLevel.Municipality).ToDictionary(t => t.Key);
        var table = MunicipalityTableReader.Read(DataFolder.Source("gemeinden/gemeinden_ags_2021.csv")).Rows.Select(r => r.Territory.Key).ToHashSet();
        Assert.Equal(["07132502", "16065089", "16071048"], table.Where(k => !register.ContainsKey(k)).Order().Select(k => k.Digits));
        var missing = register.Values.Where(t => !table.Contains(t.Key)).ToList();
        Assert.Equal((214, 208), (missing.Count, missing.Count(t => t.Kind == TerritoryKinds.GemeindefreiesGebietUnbewohnt)));
    }

    internal static MunicipalityRegisterReading Register() =>
        MunicipalityRegisterReader.Read(DataFolder.Source(RegisterFile), MunicipalityRegisterEdition.FourthQuarter2020);
}
