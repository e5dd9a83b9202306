using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Interchange.LongTables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

public sealed class RegionalDataTests
{
    [Theory]
    [InlineData("13211-02-05-4", 538, 447, 0)]
    [InlineData("21111-01-03-4", 6456, 5364, 22)]
    [InlineData("21111-02-06-4", 538, 447, 0)]
    [InlineData("21121-02-02-4", 538, 442, 6)]
    [InlineData("82411-01-03-4", 538, 448, 5)]
    public void Table_IsReadWithoutErrors_AndEveryRowIsAccountedFor(string code, int rows, int taken, int warnings)
    {
        var reading = Read(code);
        Sample.Balances(reading.Table);
        Assert.Empty(reading.Table.Errors);
        Assert.Equal((rows, taken), (reading.Table.Counts.RowsRead, reading.Table.Rows.Count));
        Assert.Equal(rows / 538 * 12, reading.Table.Counts.CountOf("berliner-bezirk"));
        Assert.Equal(12, reading.Table.Problems.Count(p => p.Code == "genesis.berlin-bezirk"));
        Assert.Equal(warnings, reading.Table.Problems.Count(p => p.Code is not ("genesis.berlin-bezirk" or "genesis.no-figures")));
        Assert.Equal(taken * reading.Definition.Columns.Count, reading.Observations.Select(o => o.Identity).Distinct().Count());
        Assert.All(reading.Observations, o => Assert.Equal(("dl-de/by-2-0", code), (o.Provenance.Licence, o.Identity.Source)));
        Assert.All(reading.Observations, o => Assert.NotNull(o.Identity.Vintage));
    }

    [Theory]
    [InlineData("21111-02-06-4", "09762", "school-leavers", "", "school-year:2023", 645)]
    [InlineData("21111-01-03-4", "DG", "pupils", "", "school-year:2024", 8819489)]
    [InlineData("21111-01-03-4", "DG", "schools", "school-type=grundschule", "school-year:2024", 15531)]
    [InlineData("21111-01-03-4", "DG", "pupils", "grade=7, school-type=hauptschule", "school-year:2024", 59072)]
    [InlineData("21121-02-02-4", "01001", "vocational-leavers", "certificate=hauptschulabschluss, sex=female", "school-year:2023", 57)]
    [InlineData("13211-02-05-4", "01001", "unemployed", "unemployment-duration=long-term", "year:2025", 1409)]
    [InlineData("13211-02-05-4", "01001", "A05", "age=15-<25", "year:2025", 6.7)]
    [InlineData("82411-01-03-4", "01001", "household-income", "", "year:2021", 1835991)]
    [InlineData("82411-01-03-4", "01001", "household-income-per-inhabitant", "", "year:2021", 20282)]
    public void Figure_IsAsPublished(string code, string territory, string indicator, string breakdown, string period, decimal value)
    {
        var found = Assert.Single(Read(code).Observations, o => o.Identity.Territory == TerritoryKey.Parse(territory)
            && o.Identity.Measurand.Indicator == indicator && o.Identity.Measurand.Variant == "1"
            && o.Identity.Measurand.Breakdown.ToString() == (breakdown.Length == 0 ? "total" : breakdown));
        Assert.Equal(value, found.Figure.Value);
        Assert.Equal(period, found.Identity.Period switch
        {
            SchoolYear year => $"school-year:{year.EndYear}",
            CalendarYear year => $"year:{year.Year}",
            _ => "",
        });
    }

    [Fact]
    public void UnemploymentRate_HasTwoVariants()
    {
        var rates = Read("13211-02-05-4").Observations.Where(o => o.Identity.Territory == TerritoryKey.Germany && o.Identity.Measurand.Indicator == "A05"
            && o.Identity.Measurand.Breakdown == Breakdown.Total).ToDictionary(o => o.Identity.Measurand.Variant, o => o.Figure.Value);
        Assert.Equal((6.3m, 6.8m), (rates["1"], rates["2"]));
    }

    [Fact]
    public void KindsOfSchool_AddUpToTheTotal_ButForFourReasons()
    {
        // Not rounding: the figure for Germany, which holds later corrections; year 11 in Rheinland-Pfalz and Sachsen, whose total holds evening
        // schools (footnote for Sachsen). Rounding: no Land beyond what rounding can make.
        var sums = Read("21111-01-03-4").Table.Problems.Where(p => p.Code == "genesis.category-sum").ToList();
        var byPlace = sums.GroupBy(p => (StateOf(p.Location, "21111-01-03-4"), p.Location.Split('/')[^2])).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(4, byPlace.Where(p => p.Key.Item1 == "DG").Sum(p => p.Value));
        Assert.Equal(8, byPlace[("07", " Einführungsphase")]);
        Assert.Equal(10, byPlace[("14", " Einführungsphase")]);
        Assert.Equal(22, sums.Count);
    }

    [Theory]
    [InlineData("21111-02-06-4", "01 04 05 15", 10)]
    [InlineData("21111-01-03-4", "01 04 05 15", 15)]
    [InlineData("21121-02-02-4", "01 04 05 15", 10)]
    public void Districts_AddUpToRegionsAndLaender_ButForLaenderThatRound(string code, string states, int most)
    {
        var off = Deviations(Read(code)).ToList();
        Assert.Equal(states.Split(' '), off.Select(d => d.Territory.State.Digits).Distinct().Order());
        Assert.Equal(most, off.Max(d => Math.Abs(d.Difference)));
    }

    [Fact]
    public void Germany_IsTheSumOfTheLaender_InTheTotalButNotInPrimarySchools()
    {
        var reading = Read("21111-01-03-4");
        var total = SumOfLaender(reading, new(Counts.Pupils, "1", Breakdown.Total));
        var primary = SumOfLaender(reading, new(Counts.Pupils, "1", Breakdown.By((Dimensions.SchoolType, SchoolTypes.Grundschule))));
        Assert.Equal((1m, 12946m), (total, primary));
        Assert.Contains(reading.Table.Notes, n => n.German.Contains("nicht die Summe der Länder", StringComparison.Ordinal));
    }

    [Fact]
    public void Niedersachsen_DoesNotRoundVocationalLeavers_ThoughTheFootnoteSaysSo()
    {
        var reading = Read("21121-02-02-4");
        Assert.Equal(["03", "01", "15", "05"], reading.Roundings.Select(r => r.State.Digits));
        Assert.Contains("408 von 612", Sample.Single(reading.Table, "genesis.rounding-doubt").What.German, StringComparison.Ordinal);
        Assert.Equal(["01", "05", "15"], reading.Observations.Where(o => o.Figure.RoundedToMultipleOf is not null)
            .Select(o => o.Identity.Territory.State.Digits).Distinct().Order());
    }

    [Theory]
    [InlineData("13211-02-05-4", 3, 11, 4)]
    [InlineData("21111-01-03-4", 29, 108, 4)]
    [InlineData("21111-02-06-4", 7, 47, 2)]
    [InlineData("21121-02-02-4", 5, 29, 0)]
    [InlineData("82411-01-03-4", 3, 7, 4)]
    public void Footnotes_LoseNothing_AndAreBoundToALandWhereItIsNamed(string code, int footnotes, int notes, int ofWholeTable)
    {
        var reading = Read(code);
        Assert.Equal((footnotes, notes), (reading.Footnotes.Count, reading.SeriesNotes.Count));
        Assert.Equal(ofWholeTable, reading.SeriesNotes.Count(n => n.Territory is null && n.First is null && n.Last is null));
        static string Bare(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c != '-')]);
        Assert.Equal(
            Bare(string.Concat(reading.Footnotes.Select(f => f.Text))),
            Bare(string.Concat(reading.SeriesNotes.DistinctBy(n => (n.Place, n.Text)).Select(n => n.Text))));
    }

    [Theory]
    [InlineData("21111-02-06-4", "08", "2011-01-01")]
    [InlineData("82411-01-03-4", "08", "2011-01-01")]
    [InlineData("82411-01-03-4", "16", "2018-12-31")]
    [InlineData("82411-01-03-4", "09", "")]
    public void TerritorialStatus_IsThatOfTheFootnote(string code, string state, string status) =>
        Assert.All(
            Read(code).Observations.Where(o => o.Identity.Territory.Digits.StartsWith(state, StringComparison.Ordinal)),
            o => Assert.Equal(status, o.Identity.TerritorialStatus?.ToString("uuuu-MM-dd", null) ?? ""));

    [Fact]
    public void EveryTable_ComesBackFromALongTable()
    {
        foreach (var table in RegionalTables.All)
        {
            var observations = Read(table.Code).Observations.ToList();
            foreach (var dialect in new[] { LongTableDialect.Rfc4180, LongTableDialect.GermanExcel })
            {
                var reading = LongTableReader.Read(Sample.Utf8(LongTableWriter.Write(observations, dialect)), dialect);
                Assert.Empty(reading.Problems);
                Assert.Equal(observations, reading.Rows);
            }
        }
    }

    private static string StateOf(string location, string code)
    {
        var line = int.Parse(location.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
        var key = GenesisTableReader.Read(DataFolder.Source($"regionalstatistik/{code}.csv")).Table.Rows.Single(r => r.Line == line).RegionKey;
        return key[..2];
    }

    /// <summary>Computed apart from the reader: every sum of districts and regions that is not the figure of what they lie in.</summary>
    private static IEnumerable<(TerritoryKey Territory, decimal Difference)> Deviations(RegionalReading reading)
    {
        foreach (var group in reading.Observations.GroupBy(o => o.Identity.Measurand))
        {
            var values = group.ToDictionary(o => o.Identity.Territory, o => o.Figure.Sign == FigureSign.NotMeaningful ? 0 : o.Figure.Value);
            foreach (var (whole, value) in values.Where(v => v.Key.Digits.Length is 2 or 3))
            {
                var regions = values.Where(v => v.Key.Digits.Length == 3 && whole.Digits.Length == 2 && whole.Contains(v.Key)).ToList();
                var parts = regions.Count > 0 ? regions : values.Where(v => v.Key.Digits.Length == 5 && whole.Contains(v.Key)).ToList();
                if (value is null || parts.Count == 0 || parts.Exists(p => p.Value is null)
                    || group.First(o => o.Identity.Territory == whole).Figure.Sign == FigureSign.NotMeaningful) continue;
                var difference = parts.Sum(p => p.Value!.Value) - value.Value;
                if (difference != 0) yield return (whole, difference);
            }
        }
    }

    private static decimal SumOfLaender(RegionalReading reading, Measurand measurand)
    {
        var values = reading.Observations.Where(o => o.Identity.Measurand == measurand).ToDictionary(o => o.Identity.Territory, o => o.Figure.Value ?? 0);
        return values.Where(v => v.Key.Level == TerritoryLevel.State).Sum(v => v.Value) - values[TerritoryKey.Germany];
    }

    private static RegionalReading Read(string code) =>
        RegionalTableReader.Read(DataFolder.Source($"regionalstatistik/{code}.csv"), RegionalTables.All.Single(t => t.Code == code));
}
