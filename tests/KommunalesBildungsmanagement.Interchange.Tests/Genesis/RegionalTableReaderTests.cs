using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

public class RegionalTableReaderTests
{
    [Fact]
    public void Cells_become_observations_with_their_whole_identity()
    {
        var reading = Read(LeaverSample.Kaufbeuren);
        Assert.Empty(reading.Table.Problems);
        var row = Assert.Single(reading.Table.Rows);
        Assert.Equal(14, row.Observations.Count);
        var without = row.Observations.Single(o => o.Identity.Measurand.Breakdown == Breakdown.By((Dimensions.Certificate,
            Dimensions.WithoutCertificate)));
        Assert.Equal(
            new ObservationIdentity(without.Identity.Measurand, TerritoryKey.Parse("09762"), null, new SchoolYear(2023), "21111-02-06-4",
                new LocalDate(2025, 3, 13)),
            without.Identity);
        Assert.Equal((54m, "school-leavers", "1"), (without.Figure.Value, without.Identity.Measurand.Indicator, without.Identity.Measurand.Variant));
        Assert.Equal("sample.csv:7:ohne Hauptschulabschluss/Insgesamt", without.Provenance.Place);
        Assert.Equal("dl-de/by-2-0", without.Provenance.Licence);
    }

    [Fact]
    public void Male_is_never_computed() =>
        Assert.All(Read(LeaverSample.Kaufbeuren).Observations, o =>
            Assert.DoesNotContain("male", o.Identity.Measurand.Breakdown.ToString().Replace("female", "", StringComparison.Ordinal),
                StringComparison.Ordinal));

    [Fact]
    public void Land_that_rounds_by_footnote_is_marked_and_others_are_not()
    {
        var reading = Read(LeaverSample.Kaufbeuren, LeaverSample.Flensburg);
        Assert.Equal((2019, 3), (Assert.Single(reading.Roundings).FromSchoolYear, reading.Roundings[0].Base));
        Assert.All(reading.Table.Rows[0].Observations, o => Assert.Null(o.Figure.RoundedToMultipleOf));
        Assert.All(reading.Table.Rows[1].Observations, o => Assert.Equal(3, o.Figure.RoundedToMultipleOf));
        Assert.Contains(reading.Table.Notes, n => n.German.Contains("Vielfache von 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Rounding_does_not_reach_back_before_its_school_year() =>
        Assert.All(Read("2018" + LeaverSample.Flensburg[4..]).Observations, o => Assert.Null(o.Figure.RoundedToMultipleOf));

    [Fact]
    public void Cell_that_is_no_multiple_is_a_warning_and_not_marked()
    {
        var reading = Read(LeaverSample.Flensburg.Replace(";39;", ";40;", StringComparison.Ordinal));
        Assert.Equal("sample.csv:7:ohne Hauptschulabschluss/weiblich", Sample.Single(reading.Table, "genesis.rounding").Location);
        Assert.Null(reading.Table.Rows[0].Observations[3].Figure.RoundedToMultipleOf);
    }

    [Fact]
    public void Sum_that_is_wrong_without_rounding_is_a_warning() =>
        Assert.Equal("sample.csv:7:Insgesamt/Insgesamt", Sample
            .Single(Read(LeaverSample.Kaufbeuren.Replace(";645;", ";646;", StringComparison.Ordinal)).Table, "genesis.sum").Location);

    [Fact]
    public void Bezirk_of_Berlin_is_no_municipality()
    {
        var reading = Read("2023;11001001;      Berlin-Mitte;645;354;54;22;128;50;283;169;-;-;-;-;180;113");
        Assert.Equal("sample.csv:7", Sample.Single(reading.Table, "genesis.berlin-bezirk").Location);
        Assert.Equal((0, 1), (reading.Table.Rows.Count, reading.Table.Counts.CountOf("berliner-bezirk")));
    }

    [Fact]
    public void Dissolved_district_is_reported_and_says_nothing()
    {
        var reading = Read("2023;03152;      Göttingen, Landkreis;-;-;-;-;-;-;-;-;-;-;-;-;-;-");
        Assert.Equal("03152 Göttingen, Landkreis", Sample.Single(reading.Table, "genesis.no-figures").Value);
        Assert.Equal((0, 1), (reading.Table.Rows.Count, reading.Table.Counts.CountOf("ohne-werte")));
    }

    [Fact]
    public void All_problems_of_a_table_are_reported_together()
    {
        var reading = Read(
            "2023;9762;Kaufbeuren;645;354;54;22;128;50;283;169;-;-;-;-;180;113",
            "2023;09762;Kaufbeuren;viele;354;5.4;22;128;50;283;169;-;-;-;-;180;113",
            "1023;09762;Kaufbeuren;645;354;54;22;128;50;283;169;-;-;-;-;180;113",
            "2023;09762;Kaufbeuren;1;2",
            LeaverSample.Kaufbeuren,
            LeaverSample.Kaufbeuren);
        Assert.Equal(
            [
                ("table.field-count", "sample.csv:10"), ("territory-key.length", "sample.csv:7:Regionalschlüssel"),
                    ("figure.form", "sample.csv:8:Insgesamt/Insgesamt"),
                ("figure.form", "sample.csv:8:ohne Hauptschulabschluss/Insgesamt"), ("genesis.year", "sample.csv:9:Zeit"),
                    ("genesis.twice", "sample.csv:12:Regionalschlüssel"),
            ],
            reading.Table.Problems.Select(p => (p.Code, p.Location)));
        Assert.Equal((1, 5, 6), (reading.Table.Counts.RowsTakenOver, reading.Table.Counts.RowsRefused, reading.Table.Counts.RowsRead));
    }

    [Fact]
    public void Other_table_is_refused()
    {
        var lines = LeaverSample.With(LeaverSample.Kaufbeuren);
        lines[0] = "GENESIS-Tabelle: 21121-02-02-4";
        Assert.Equal("21121-02-02-4", Sample.Single(RegionalTableReader.Read(Sample.Windows1252(lines), RegionalTables.SchoolLeavers).Table,
            "genesis.other-table").Value);
    }

    [Fact]
    public void Changed_header_is_refused_with_every_column()
    {
        var lines = LeaverSample.With(LeaverSample.Kaufbeuren);
        lines[5] = lines[5].Replace("Insgesamt;weiblich;Insgesamt;weiblich", "Insgesamt;männlich;Insgesamt;männlich", StringComparison.Ordinal);
        var reading = RegionalTableReader.Read(Sample.Windows1252(lines), RegionalTables.SchoolLeavers).Table;
        Assert.All(reading.Problems, p => Assert.Equal("table.column-missing", p.Code));
        Assert.Equal(6, reading.Problems.Count);
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Name_that_belongs_to_another_key_is_refused()
    {
        var reading = RegionalTableReader.Read(
            Sample.Windows1252(LeaverSample.With(LeaverSample.Kaufbeuren,
                LeaverSample.Kaufbeuren.Replace("09762", "09763", StringComparison.Ordinal), LeaverSample.Flensburg)),
            RegionalTables.SchoolLeavers,
            Register(("09762", "Kaufbeuren"), ("09763", "Kempten (Allgäu)")));
        Assert.Equal("sample.csv:8:Region", Sample.Single(reading.Table, "territory.name").Location);
        Assert.Equal(ProblemSeverity.Warning, Sample.Single(reading.Table, "territory.unknown").Severity);
        Assert.Equal(["09762", "01001"], reading.Table.Rows.Select(r => r.Territory.Digits));
    }

    [Theory]
    [InlineData("Pfaffenhofen a.d.Ilm", "Pfaffenhofen a.d.Ilm, Landkreis", true)]
    [InlineData("Reg.-Bez. Köln", "Köln, Regierungsbezirk", true)]
    [InlineData("früher: Direktionsbezirk Leipzig", "Leipzig, Statistische Region", true)]
    [InlineData("Regionalverband Saarbrücken", "Saarbrücken, Regionalverband", true)]
    [InlineData("Rostock, Hansestadt", "Landkreis Rostock", false)]
    [InlineData("Neuwied", "Neustadt, Landkreis", false)]
    public void Names_of_both_sources_are_compared_without_their_kinds(string register, string table, bool same) =>
        Assert.Equal(same, TerritoryNames.AreSame(register, table));

    private static TerritoryRegister Register(params (string Key, string Name)[] territories) => TerritoryRegister.Of(
        new(2020, 12, 31), territories.Select(t => new Territory { Key = TerritoryKey.Parse(t.Key), Name = t.Name,
            Provenance = new Provenance { Source = "test" } }), []);

    private static RegionalReading Read(params string[] rows)
    {
        var reading = RegionalTableReader.Read(Sample.Windows1252(LeaverSample.With(rows)), RegionalTables.SchoolLeavers);
        Sample.Balances(reading.Table);
        return reading;
    }
}
