using System.Text;
using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests.Municipalities;

public class MunicipalityTableReaderTests
{
    private const string Header = "land;lfd_nr;name;ags;mietniveaustufe";
    private const string Kaufbeuren = "BY;1;Kaufbeuren;09762000;2";

    [Fact]
    public void Row_becomes_a_territory_with_its_place()
    {
        var reading = MunicipalityTableReader.Read(Sample.Utf8(Header, "BW;2a;Aalen, Stadt;08136088;3", Kaufbeuren));
        Sample.Balances(reading);
        Assert.Empty(reading.Problems);
        var row = reading.Rows[0];
        Assert.Equal(("08136088", "Aalen, Stadt", "2a", 3), (row.Territory.Key.Digits, row.Territory.Name, row.Number, row.RentLevel));
        Assert.Equal("sample.csv:2", row.Territory.Provenance.Place);
        Assert.Equal(new LocalDate(2021, 1, 25), MunicipalityTableReader.TerritorialStatus);
        Assert.Equal((3, 2, 0), (reading.Counts.LinesRead, reading.Counts.RowsRead, reading.Counts.RowsRefused));
    }

    [Theory]
    [InlineData("XY;1;Kaufbeuren;09762000;2", "state.unknown-code", "land")]
    [InlineData("BY;eins;Kaufbeuren;09762000;2", "municipality.number", "lfd_nr")]
    [InlineData("BY;1; ;09762000;2", "municipality.name", "name")]
    [InlineData("BY;1;Kaufbeuren;9762000;2", "territory-key.length", "ags")]
    [InlineData("BY;1;Kaufbeuren;0976200O;2", "territory-key.digits", "ags")]
    [InlineData("BY;1;Kaufbeuren;09762;2", "municipality-key.length", "ags")]
    [InlineData("BY;1;Kaufbeuren;17762000;2", "territory-key.state", "ags")]
    [InlineData("BW;1;Kaufbeuren;09762000;2", "municipality.state", "ags")]
    [InlineData("BY;1;Kaufbeuren;09762000;8", "municipality.rent-level", "mietniveaustufe")]
    [InlineData("BY;1;Kaufbeuren;09762000;2,5", "municipality.rent-level", "mietniveaustufe")]
    public void Faulty_cell_is_located_and_its_row_refused(string row, string code, string column)
    {
        var reading = MunicipalityTableReader.Read(Sample.Utf8(Header, row, "BY;2;Kempten;09763000;2"));
        var problem = Sample.Single(reading, code);
        Assert.Equal($"sample.csv:2:{column}", problem.Location);
        Assert.Equal((1, 1), (reading.Counts.RowsTakenOver, reading.Counts.RowsRefused));
    }

    [Fact]
    public void All_problems_of_a_file_are_reported_together()
    {
        var reading = MunicipalityTableReader.Read(Sample.Utf8(Header, "XY;eins;;976;9", "BY;2;zu;wenig", Kaufbeuren, Kaufbeuren,
            "\"BY;2;A;09763000;1", "BY;3;B;09764000;1"));
        Sample.Balances(reading);
        Assert.Equal(
            [
                "sample.csv:2:land", "sample.csv:2:lfd_nr", "sample.csv:2:mietniveaustufe", "sample.csv:2:name", "sample.csv:2:ags",
                "sample.csv:3", "sample.csv:5:ags", "sample.csv:6",
            ],
            reading.Problems.Select(p => p.Location));
        Assert.Equal((2, 4, 6), (reading.Counts.RowsTakenOver, reading.Counts.RowsRefused, reading.Counts.RowsRead));
    }

    [Fact]
    public void Missing_column_refuses_the_file()
    {
        var reading = MunicipalityTableReader.Read(Sample.Utf8("land;nr;name;schluessel;mietniveaustufe", Kaufbeuren));
        Sample.Balances(reading);
        Assert.Equal(["sample.csv:1:lfd_nr", "sample.csv:1:ags"], reading.Problems.Select(p => p.Location));
        Assert.All(reading.Problems, p => Assert.Equal("table.column-missing", p.Code));
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Wrong_separator_shows_as_missing_columns() =>
        Assert.Equal(5, MunicipalityTableReader.Read(Sample.Utf8(Header.Replace(';', ','), Kaufbeuren)).Errors.Count(p =>
            p.Code == "table.column-missing"));

    [Fact]
    public void Further_column_is_a_warning_and_order_does_not_matter()
    {
        var reading = MunicipalityTableReader.Read(Sample.Utf8("ags;neu;land;lfd_nr;name;mietniveaustufe", "09762000;?;BY;1;Kaufbeuren;2"));
        Assert.Equal(ProblemSeverity.Warning, Sample.Single(reading, "table.column-unknown").Severity);
        Assert.Equal("Kaufbeuren", Assert.Single(reading.Rows).Territory.Name);
    }

    [Fact]
    public void Column_that_comes_twice_refuses_the_file() =>
        Assert.Equal("sample.csv:1:ags", Sample.Single(MunicipalityTableReader.Read(Sample.Utf8(Header + ";ags", Kaufbeuren)),
            "table.column-twice").Location);

    [Fact]
    public void Header_without_rows_is_a_warning() => Sample.Single(MunicipalityTableReader.Read(Sample.Utf8(Header)), "table.no-rows");

    [Fact]
    public void Wrong_encoding_is_one_problem_with_all_lines()
    {
        var reading = MunicipalityTableReader.Read(Sample.Of(Encoding.Latin1, Header, "BY;1;Füssen;09777129;2", Kaufbeuren,
            "BY;3;Nürnberg;09564000;5"));
        var problem = Sample.Single(reading, "text.encoding");
        Assert.Equal(("sample.csv:2", "2, 4"), (problem.Location, problem.Value));
        Assert.Equal((1, 2), (reading.Counts.RowsTakenOver, reading.Counts.RowsRefused));
    }

    [Fact]
    public void Progress_ends_with_the_last_line()
    {
        var reports = new Reports();
        MunicipalityTableReader.Read(Sample.Utf8(Header, Kaufbeuren), reports);
        Assert.Equal(new TableProgress("sample.csv", 2), reports.Last);
    }

    [Fact]
    public void Cancelled_reading_stops() => Assert.Throws<OperationCanceledException>(
        () => MunicipalityTableReader.Read(Sample.Utf8(Header, Kaufbeuren), cancellation: new CancellationToken(canceled: true)));

    private sealed class Reports : IProgress<TableProgress>
    {
        public TableProgress? Last { get; private set; }

        public void Report(TableProgress value) => Last = value;
    }
}
