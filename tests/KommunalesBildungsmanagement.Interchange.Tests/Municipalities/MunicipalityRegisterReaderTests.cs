using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.Municipalities;

public class MunicipalityRegisterReaderTests
{
    private const string Header =
        "satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,maennlich,weiblich"
        + ",jekm2,postleitzahl,laengengrad,breitengrad,schluessel,bezeichnung,verstaedterungschluessel,verstaedterungbezeichnung";

    private const string Bayern = "10,,09,,,,,Bayern,,,,,,,,,,,,";
    private const string Schwaben = "20,,09,7,,,,Schwaben,,,,,,,,,,,,";
    private const string Ostallgaeu = "40,44,09,7,77,,,Ostallgäu,,,,,,,,,,,,";
    private const string Marktoberdorf =
        "60,63,09,7,77,0151,151,\"Marktoberdorf, Stadt\", 95.29, 18 539, 9 154, 9 385,  195,87616,\"10,6170\",\"47,7778\",T,x,02,y";
    private const string Fuessen =
        "60,63,09,7,77,0129,129,\"Füssen, Stadt\", 43.46, 15 608, 7 400, 8 208,  359,87629,\"10,7001\",\"47,5712\",T,x,02,y";

    [Fact]
    public void All_levels_become_territories_with_kind_and_regional_key()
    {
        var reading = Read(Bayern, Schwaben, Ostallgaeu, Marktoberdorf, Fuessen);
        Assert.Empty(reading.Table.Problems);
        Assert.Equal(["09", "097", "09777", "09777151", "09777129"], reading.Table.Rows.Select(t => t.Key.Digits));
        Assert.Equal(["land", "regierungsbezirk", "landkreis", "stadt", "stadt"], reading.Table.Rows.Select(t => t.Kind));
        Assert.Equal("097770151151", reading.Table.Rows[3].RegionalKey!.Digits);
        Assert.All(reading.Table.Rows, t => Assert.True(TerritoryKinds.Vocabulary.TryFind(t.Kind!, out _)));
        Assert.Equal(new MunicipalitySeat(TerritoryKey.Parse("09777151"), "Marktoberdorf, Stadt", "87616", 47.7778, 10.617), reading.Seats[0]);
    }

    [Fact]
    public void Population_is_observed_on_the_day_of_the_edition()
    {
        var population = Read(Bayern, Schwaben, Ostallgaeu, Marktoberdorf).Populations.Where(o => o.Identity.Territory.Digits == "09777151").ToList();
        Assert.Equal([18539m, 9385m, 9154m], population.Select(o => o.Figure.Value!.Value));
        Assert.Equal(["population.1", "population.1 (sex=female)", "population.1 (sex=male)"], population.Select(o => o.Identity.Measurand.ToString()));
        Assert.All(population, o => Assert.Equal(new ReferenceDay(new(2019, 12, 31)), o.Identity.Period));
        Assert.All(population, o => Assert.Equal(new LocalDate(2020, 12, 31), o.Identity.TerritorialStatus));
    }

    [Fact]
    public void Territories_above_get_sums_that_say_so()
    {
        var sums = Read(Bayern, Schwaben, Ostallgaeu, Marktoberdorf, Fuessen).Populations
            .Where(o => o.Identity.Territory.Level != TerritoryLevel.Municipality && o.Identity.Measurand.Breakdown == Breakdown.Total).ToList();
        Assert.Equal(["DG", "09", "097", "09777"], sums.Select(o => o.Identity.Territory.ToString()));
        Assert.All(sums, o => Assert.Equal((34147m, "GV-2020-Q4:sum"), (o.Figure.Value!.Value, o.Identity.Source)));
        Assert.All(sums, o => Assert.StartsWith("berechnet: Summe von 2 Gemeinden", o.Provenance.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_without_a_level_are_counted_by_kind()
    {
        var reading = Read(Bayern, "30,,08,1,1,,,Region Stuttgart,,,,,,,,,,,,", "50,50,09,7,77,0151,,Marktoberdorf,,,,,,,,,,,,",
            "50,54,09,7,77,5777,,Biessenhofen,,,,,,,,,,,,");
        Assert.Equal((1, 2, 1), (reading.Table.Counts.CountOf("region"), reading.Table.Counts.CountOf("gemeindeverband"),
            reading.Table.Counts.RowsTakenOver));
    }

    [Theory]
    [InlineData("satzart", "70,63,09,7,77,0129,129,Füssen,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "register.record-kind")]
    [InlineData("textkennzeichen", "60,69,09,7,77,0129,129,Füssen,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "register.kind")]
    [InlineData("land", "60,63,99,7,77,0129,129,Füssen,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "territory-key.state")]
    [InlineData("land", "60,63,09,7,77,0129,,Füssen,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "register.key-length")]
    [InlineData("vb", "60,63,09,7,77,129,129,Füssen,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "regional-key.length")]
    [InlineData("gemeindename", "60,63,09,7,77,0129,129,,1,1,1,0,1,87629,\"10,7\",\"47,5\",,,,", "register.name")]
    [InlineData("bevoelkerung", "60,63,09,7,77,0129,129,Füssen,1,viele,1,0,1,87629,\"10,7\",\"47,5\",,,,", "number.form")]
    [InlineData("weiblich", "60,63,09,7,77,0129,129,Füssen,1,1,1,,1,87629,\"10,7\",\"47,5\",,,,", "number.form")]
    [InlineData("postleitzahl", "60,63,09,7,77,0129,129,Füssen,1,1,1,0,1,7629,\"10,7\",\"47,5\",,,,", "postcode.form")]
    [InlineData("breitengrad", "60,63,09,7,77,0129,129,Füssen,1,1,1,0,1,87629,\"10,7\",\"470,5\",,,,", "coordinate.form")]
    [InlineData("laengengrad", "60,63,09,7,77,0129,129,Füssen,1,1,1,0,1,87629,10.7,\"47,5\",,,,", "coordinate.form")]
    public void Faulty_cell_is_located_and_its_row_refused(string column, string row, string code)
    {
        var reading = Read(Bayern, row).Table;
        Assert.Equal($"sample.csv:3:{column}", Sample.Single(reading, code).Location);
        Assert.Equal((1, 1), (reading.Counts.RowsTakenOver, reading.Counts.RowsRefused));
    }

    [Fact]
    public void Refused_municipality_leaves_the_territories_around_it_without_sums()
    {
        var reading = Read(Marktoberdorf, "60,63,09,7,77,0129,129,Füssen,1,viele,1,0,1,87629,\"10,7\",\"47,5\",,,,",
            "60,61,07,1,11,0000,000,Koblenz,1,5,3,2,1,56068,\"7,5\",\"50,3\",,,,");
        var summed = reading.Populations.Where(o => o.Identity.Source.EndsWith(":sum", StringComparison.Ordinal))
            .Select(o => o.Identity.Territory.ToString()).Distinct();
        Assert.Equal(["07", "071", "07111"], summed);
        Assert.Equal(["DG", "09", "097", "09777"], reading.Table.Warnings.Where(p => p.Code == "population.incomplete").Select(p => p.Value));
    }

    [Fact]
    public void Row_without_a_readable_key_leaves_no_sum_at_all()
    {
        var reading = Read(Marktoberdorf, "60,63,zu,kurz");
        Assert.DoesNotContain(reading.Populations, o => o.Identity.Source.EndsWith(":sum", StringComparison.Ordinal));
        Assert.Null(Sample.Single(reading.Table, "population.incomplete").Value);
    }

    [Fact]
    public void Key_that_comes_twice_is_refused_the_second_time()
    {
        var reading = Read(Marktoberdorf, Marktoberdorf);
        Assert.Equal("sample.csv:3:land", Sample.Single(reading.Table, "register.twice").Location);
        Assert.Single(reading.Table.Rows);
    }

    [Fact]
    public void Sexes_that_do_not_add_up_are_a_warning()
    {
        var reading = Read(Marktoberdorf.Replace(" 9 154", " 9 155", StringComparison.Ordinal));
        Assert.Equal("sample.csv:2:bevoelkerung", Sample.Single(reading.Table, "register.sum").Location);
        Assert.Single(reading.Table.Rows);
    }

    [Theory]
    [InlineData("18\u00A0539")]
    [InlineData("18\u202F539")]
    [InlineData(" 18 539 ")]
    public void Blanks_of_every_kind_separate_thousands(string text) =>
        Assert.Equal(18539, Read(Marktoberdorf.Replace(" 18 539", text, StringComparison.Ordinal)).Populations[0].Figure.Value);

    private static MunicipalityRegisterReading Read(params string[] rows)
    {
        var reading = MunicipalityRegisterReader.Read(Sample.Utf8([Header, .. rows]), MunicipalityRegisterEdition.FourthQuarter2020);
        Sample.Balances(reading.Table);
        return reading;
    }
}
