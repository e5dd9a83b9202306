using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

public class LeaverDataTests
{
    private const string File = "regionalstatistik/21111-02-06-4.csv";

    [Fact]
    public void Every_region_is_taken_over_or_accounted_for()
    {
        var reading = RegionalTableReader.Read(DataFolder.Source(File), RegionalTables.SchoolLeavers);
        Sample.Balances(reading.Table);
        Assert.Empty(reading.Table.Errors);
        Assert.Equal((678, 538), (reading.Table.Counts.LinesRead, reading.Table.Counts.RowsRead));
        Assert.Equal(12, reading.Table.Counts.CountOf("berliner-bezirk"));
        Assert.Equal(538 - 12 - reading.Table.Counts.CountOf("ohne-werte"), reading.Table.Rows.Count);
        Assert.Equal(reading.Table.Rows.Count * 14, reading.Observations.Count());
        Assert.Equal(new LocalDate(2025, 3, 13), reading.Table.Provenance.Edition);
        Assert.Equal("dl-de/by-2-0", reading.Table.Provenance.Licence);
        Assert.All(reading.Table.Warnings, p => Assert.Contains(p.Code, new[] { "genesis.berlin-bezirk", "genesis.no-figures" }));
    }

    [Theory]
    [InlineData("09762", 645, 54)]
    [InlineData("09777", 1258, 26)]
    [InlineData("09186", 1082, 98)]
    [InlineData("07138", 1830, 184)]
    public void Leavers_of_2023_are_as_published(string key, int total, int without)
    {
        var row = RegionalTableReader.Read(DataFolder.Source(File), RegionalTables.SchoolLeavers).Table.Rows.Single(r => r.Territory.Digits == key);
        Assert.Equal((total, without), (row.Observations[0].Figure.Value, row.Observations[2].Figure.Value));
        Assert.Equal(new SchoolYear(2023), row.Period);
    }

    [Fact]
    public void Certificates_add_up_but_for_the_Laender_that_round()
    {
        var differences = RegionalTableReader.Read(DataFolder.Source(File), RegionalTables.SchoolLeavers).Table.Rows
            .Select(r => (r.Territory, Difference: Difference(r.Observations.Select(o => o.Figure))))
            .Where(r => r.Difference is not null).ToList();
        Assert.Equal((356, 313), (differences.Count, differences.Count(d => d.Difference == 0)));
        var off = differences.Where(d => d.Difference != 0).ToList();
        Assert.Equal(["01", "05", "15"], off.Select(d => d.Territory.State.Digits).Distinct().Order());
        Assert.True(off.TrueForAll(d => Math.Abs(d.Difference!.Value) <= 5));
    }

    [Fact]
    public void With_the_Bezirke_of_Berlin_368_regions_have_all_figures_and_325_add_up()
    {
        var differences = GenesisTableReader.Read(DataFolder.Source(File)).Table.Rows
            .Select(r => r.Cells.Select(c => GenesisSigns.Read(c).Value).ToList())
            .Where(f => f[0].Value != 0)
            .Select(Difference).Where(d => d is not null).ToList();
        Assert.Equal((368, 325), (differences.Count, differences.Count(d => d == 0)));
    }

    [Fact]
    public void Three_Laender_round_by_footnote_and_every_cell_keeps_it()
    {
        var reading = RegionalTableReader.Read(DataFolder.Source(File), RegionalTables.SchoolLeavers);
        Assert.Equal([("01", 2019, 3), ("15", 2018, 3), ("05", 2020, 5)], reading.Roundings.Where(r => r.ConcernsCells).Select(r => (r.State.Digits, r.FromSchoolYear, r.Base)));
        Assert.Equal(
            ["01", "05", "15"],
            reading.Observations.Where(o => o.Figure.RoundedToMultipleOf is not null).Select(o => o.Identity.Territory.State.Digits).Distinct()
                .Order());
        Assert.Equal("04", Assert.Single(reading.Roundings, r => !r.ConcernsCells).State.Digits);
        Assert.Contains(reading.Table.Notes, n => n.German.StartsWith("Land 04", StringComparison.Ordinal));
        Assert.Equal(7, reading.Footnotes.Count);
    }

    [Fact]
    public void Every_region_matches_the_register_by_key_and_name()
    {
        var register = MunicipalityDataTests.Register().ToRegister([]);
        var reading = RegionalTableReader.Read(DataFolder.Source(File), RegionalTables.SchoolLeavers, register);
        Assert.Empty(reading.Table.Errors);
        Assert.DoesNotContain(reading.Table.Problems, p => p.Code.StartsWith("territory.", StringComparison.Ordinal));
    }

    private static decimal? Difference(IEnumerable<Figure> figures)
    {
        var all = figures.Select(f => f.Value).ToList();
        return all[0] - (all[2] + all[4] + all[6] + all[10] + all[12]);
    }

    [Theory]
    [InlineData("13211-02-05-4", 538, 0)]
    [InlineData("21111-01-03-4", 6456, 1)]
    [InlineData("21121-02-02-4", 538, 0)]
    [InlineData("82411-01-03-4", 538, 0)]
    public void Frame_reads_further_tables(string code, int rows, int categories)
    {
        var table = GenesisTableReader.Read(DataFolder.Source($"regionalstatistik/{code}.csv"));
        Assert.Empty(table.Table.Problems);
        Assert.Equal((code, rows), (table.Code, table.Table.Rows.Count));
        Assert.All(table.Table.Rows, r => Assert.Equal(categories, r.Categories.Count));
        Assert.All(table.Table.Rows.SelectMany(r => r.Cells).Distinct(), c => Assert.True(GenesisSigns.Read(c).Succeeded, c));
        Assert.NotNull(table.Vintage);
    }
}
