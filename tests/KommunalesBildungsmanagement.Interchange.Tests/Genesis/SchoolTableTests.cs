using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

public sealed class SchoolTableTests
{
    [Fact]
    public void Rows_WithCategories_BecomeObservationsByKindOfSchool()
    {
        var reading = Read(SchoolSample.Region("08335", "Konstanz, Landkreis"));
        Assert.Empty(reading.Table.Problems);
        Assert.Equal((12, 72), (reading.Table.Rows.Count, reading.Observations.Count()));
        var pupils = Find(reading, new(Counts.Pupils, "1", Breakdown.By((Dimensions.SchoolType, SchoolTypes.Gymnasium), (Dimensions.Grade, "7"))));
        Assert.Equal((50m, new SchoolYear(2024), "21111-01-03-4"), (pupils.Figure.Value, pupils.Identity.Period, pupils.Identity.Source));
        Assert.Equal(
            "sample.csv:14:Schülerinnen und Schüler an allgemeinbildenden Schulen/Klassenstufe / Jahrgangsstufe / Schulbesuchsjahr/7. Klassenstufe/Anzahl",
            pupils.Provenance.Place);
        Assert.Equal(500, Find(reading, new(Counts.Pupils, "1", Breakdown.Total)).Figure.Value);
    }

    [Fact]
    public void BlockedCell_IsNeverZero()
    {
        var schools = Find(Read(SchoolSample.Region("08335", "Konstanz")), new(Counts.Schools, "1", Breakdown.Total));
        Assert.Equal((FigureSign.NotMeaningful, null), (schools.Figure.Sign, schools.Figure.Value));
    }

    [Fact]
    public void TerritorialStatus_OfTheFootnote_IsPartOfTheIdentity()
    {
        var reading = Read([.. SchoolSample.Region("08335", "Konstanz"), .. SchoolSample.Region("09762", "Kaufbeuren")]);
        Assert.All(reading.Observations, o => Assert.Equal(
            o.Identity.Territory.State.Digits == "08" ? new LocalDate(2011, 1, 1) : (LocalDate?)null, o.Identity.TerritorialStatus));
        var before = Read(SchoolSample.Region("08335", "Konstanz").Select(r => "2010" + r[4..]));
        Assert.All(before.Observations, o => Assert.Equal(new LocalDate(1979, 1, 1), o.Identity.TerritorialStatus));
    }

    [Fact]
    public void Rounding_ConcernsPupilsAndNotSchools()
    {
        var reading = Read(SchoolSample.Region("05112", "Duisburg"));
        Assert.Empty(reading.Table.Problems);
        Assert.All(reading.Observations.Where(o => o.Figure.Value is not null), o =>
            Assert.Equal(o.Identity.Measurand.Indicator == Counts.Pupils ? 5 : null, o.Figure.RoundedToMultipleOf));
    }

    [Fact]
    public void Dissolved_RegionWithTwelveRows_IsOneProblemAndTwelveRowsOfTheAccount()
    {
        var reading = Read([.. SchoolSample.Dissolved("03152", "Göttingen"), .. SchoolSample.Region("09762", "Kaufbeuren")]);
        Assert.Equal("03152 Göttingen", Sample.Single(reading.Table, "genesis.no-figures").Value);
        Assert.Equal((12, 12), (reading.Table.Counts.CountOf("ohne-werte"), reading.Table.Rows.Count));
    }

    [Theory]
    [InlineData("x;501;250;50;50;40", "Geschlecht/Insgesamt/Anzahl")]
    [InlineData("x;500;249;50;50;40", "Geschlecht/weiblich/Anzahl")]
    public void CategorySum_ThatIsWrong_IsAWarningAtTheTotal(string total, string column)
    {
        var problem = Sample.Single(Read(SchoolSample.Region("09762", "Kaufbeuren", total: total)).Table, "genesis.category-sum");
        Assert.Equal($"sample.csv:19:Schülerinnen und Schüler an allgemeinbildenden Schulen/{column}", problem.Location);
    }

    [Fact]
    public void CategorySum_WithAnUnknownPart_IsNotChecked() =>
        Assert.Empty(Read(SchoolSample.Region("09762", "Kaufbeuren", primary: "2;.;100;20;x;x", total: "x;999;250;50;50;40")).Table.Problems);

    [Theory]
    [InlineData("520", 0)]
    [InlineData("525", 1)]
    public void CategorySum_OfALandThatRounds_MayMissByHalfABaseForEachCell(string pupils, int problems) =>
        // 11 parts and the total, each rounded by at most 2: 24.
        Assert.Equal(problems, Read(SchoolSample.Region("05112", "Duisburg", total: $"x;{pupils};250;50;50;40")).Table.Problems.Count);

    [Theory]
    [InlineData("2;200;201;20;x;x", "weiblich")]
    [InlineData("2;200;100;201;x;x", "ausländisch")]
    [InlineData("2;200;100;20;201;x", "7. Klassenstufe")]
    public void Part_ThatIsMoreThanTheWhole_IsAWarning(string primary, string column)
    {
        var reading = Read(SchoolSample.Region("09762", "Kaufbeuren", primary: primary));
        Assert.Contains($"/{column}/", Sample.Single(reading.Table, "genesis.part").Location, StringComparison.Ordinal);
    }

    [Fact]
    public void TerritorySum_OfDistricts_IsCheckedAgainstTheLand()
    {
        var reading = Read(
            [
                .. SchoolSample.Region("12", "Brandenburg", "3;400;200;40;x;x", "2;600;300;60;100;80", "x;1000;500;100;100;80"),
                .. SchoolSample.Region("12051", "Brandenburg an der Havel"), .. SchoolSample.Region("12052", "Cottbus"),
            ]);
        // Schools: 2 + 2 primary schools are not 3.
        Assert.Equal("sample.csv:9:Allgemeinbildende Schulen/Anzahl", Sample.Single(reading.Table, "genesis.territory-sum").Location);
    }

    [Fact]
    public void Category_ThatIsNotKnown_IsRefused()
    {
        var rows = SchoolSample.Region("09762", "Kaufbeuren").Select(r => r.Replace("Realschulen", "Realschule plus", StringComparison.Ordinal));
        Assert.Equal("sample.csv:13:school-type", Sample.Single(Read(rows).Table, "genesis.category").Location);
    }

    [Fact]
    public void Footnotes_AreBoundToLandAndYears()
    {
        var notes = Read(SchoolSample.Region("09762", "Kaufbeuren")).SeriesNotes;
        Assert.Equal(
            [
                ("sample.csv:21", "", "08", "1996", "2011"), ("sample.csv:23", "", "08", "2012", ""), ("sample.csv:25", "", "05", "2020", ""),
                ("sample.csv:28", "Hauptschulen", "", "", ""), ("sample.csv:29", "Hauptschulen", "11", "", "1999"),
            ],
            notes.Select(n => (n.Place, n.About, n.Territory?.ToString() ?? "", EndYear(n.First), EndYear(n.Last))));
        Assert.True(notes[4].Concerns(TerritoryKey.Parse("11"), new SchoolYear(1999)));
        Assert.False(notes[4].Concerns(TerritoryKey.Parse("11"), new SchoolYear(2000)));
        Assert.False(notes[4].Concerns(TerritoryKey.Parse("12"), new SchoolYear(1999)));
        Assert.True(notes[3].Concerns(TerritoryKey.Parse("12"), new SchoolYear(2024)));
    }

    private static string EndYear(ReportingPeriod? period) => period is SchoolYear year ? $"{year.EndYear}" : "";

    private static Observation Find(RegionalReading reading, Measurand measurand) =>
        Assert.Single(reading.Observations, o => o.Identity.Measurand == measurand);

    private static RegionalReading Read(IEnumerable<string> rows)
    {
        var reading = RegionalTableReader.Read(Sample.Windows1252(SchoolSample.With(rows)), RegionalTables.Schools);
        Sample.Balances(reading.Table);
        return reading;
    }
}
