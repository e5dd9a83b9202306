using KommunalesBildungsmanagement.Interchange.Genesis;

namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

public sealed class RegionalBadInputTests
{
    [Fact]
    public void Read_OfUtf8_IsRefused() =>
        Sample.Single(RegionalTableReader.Read(Sample.Utf8(LeaverSample.With(LeaverSample.Kaufbeuren)), RegionalTables.SchoolLeavers).Table,
            "text.encoding");

    [Fact]
    public void Read_OfEveryOtherTable_IsRefused()
    {
        foreach (var other in RegionalTables.All.Where(t => t.Code != "21111-02-06-4"))
        {
            var reading = RegionalTableReader.Read(Sample.Windows1252(LeaverSample.With(LeaverSample.Kaufbeuren)), other);
            Assert.Equal("21111-02-06-4", Sample.Single(reading.Table, "genesis.other-table").Value);
        }
    }

    [Theory]
    [InlineData("table.column-missing", 0, 13)]
    [InlineData("table.column-unknown", 1, 1)]
    public void Read_OfAColumnMoreOrLess_IsRefused(string code, int isMore, int problems)
    {
        var lines = LeaverSample.With(LeaverSample.Kaufbeuren);
        for (var i = 3; i < 7; i++) lines[i] = isMore == 1 ? lines[i] + ";5" : lines[i][..lines[i].LastIndexOf(';')];
        var reading = Read(lines);
        Assert.Empty(reading.Table.Rows);
        Assert.Contains(reading.Table.Problems, p => p.Code == code);
        Assert.True(reading.Table.Problems.Count <= problems);
    }

    [Fact]
    public void Read_WithoutFootnotes_WarnsOfStandAndPeriod()
    {
        var reading = Read([.. LeaverSample.Head, LeaverSample.Kaufbeuren]);
        Assert.Equal(["genesis.vintage", "genesis.period-evidence"], reading.Table.Problems.Select(p => p.Code));
        Assert.Single(reading.Table.Rows);
    }

    [Fact]
    public void Read_OfTextInACell_IsRefusedAtItsPlace() =>
        Assert.Equal("sample.csv:7:Insgesamt/weiblich", Sample.Single(
            Read(LeaverSample.With(LeaverSample.Kaufbeuren.Replace(";354;", ";viele;", StringComparison.Ordinal))).Table, "figure.form").Location);

    [Theory]
    [InlineData("*")]
    [InlineData("()")]
    [InlineData("(12)")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("")]
    public void Read_OfAnUnknownSign_IsRefused(string sign) => Sample.Single(
        RegionalTableReader.Read(
            Sample.Of(sign == "٣" ? System.Text.Encoding.Latin1 : System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
                LeaverSample.With(LeaverSample.Kaufbeuren.Replace(";354;", $";{sign};", StringComparison.Ordinal))), RegionalTables.SchoolLeavers).Table,
        "figure.form");

    [Theory]
    [InlineData("354p", KommunalesBildungsmanagement.Indicators.FigureStatus.Provisional)]
    [InlineData("354 r", KommunalesBildungsmanagement.Indicators.FigureStatus.Revised)]
    [InlineData("354s", KommunalesBildungsmanagement.Indicators.FigureStatus.Estimated)]
    [InlineData("354", KommunalesBildungsmanagement.Indicators.FigureStatus.Final)]
    public void Read_OfAStatus_KeepsIt(string cell, KommunalesBildungsmanagement.Indicators.FigureStatus status)
    {
        var figure = Read(LeaverSample.With(LeaverSample.Kaufbeuren.Replace(";354;", $";{cell};", StringComparison.Ordinal))).Table.Rows[0]
            .Observations[1].Figure;
        Assert.Equal((354m, status), (figure.Value, figure.Status));
    }

    [Fact]
    public void Read_OfAHugeLine_IsAProblemAndNotAHang()
    {
        var reading = Read(LeaverSample.With(LeaverSample.Kaufbeuren, $"2023;09763;{new string('a', 9_000_000)};1;2", LeaverSample.Flensburg));
        Assert.NotEmpty(reading.Table.Errors);
        Assert.All(reading.Table.Problems, p => Assert.True((p.Value?.Length ?? 0) < 2000));
    }

    [Fact]
    public void Read_OfAnOpenQuote_IsAProblem()
    {
        var reading = Read(LeaverSample.With(LeaverSample.Kaufbeuren, "2023;09763;\"Kempten;1;2", LeaverSample.Flensburg));
        Assert.NotEmpty(reading.Table.Problems);
        Assert.Equal("09762", reading.Table.Rows[0].Territory.Digits);
    }

    [Fact]
    public void Read_OfALandThatDoesNotRoundAsItsFootnoteSays_DoubtsTheFootnote()
    {
        // Every cell of the second row is no multiple of 3.
        var reading = Read(LeaverSample.With(
            LeaverSample.Flensburg, "2023;01002;      Kiel, kreisfreie Stadt;8000;4000;1000;500;1000;500;2000;1000;100;50;2000;1000;2000;1000"));
        Assert.Contains("14 von 28", Sample.Single(reading.Table, "genesis.rounding-doubt").What.German, StringComparison.Ordinal);
        Assert.All(reading.Observations, o => Assert.Null(o.Figure.RoundedToMultipleOf));
    }

    private static RegionalReading Read(params string[] lines)
    {
        var reading = RegionalTableReader.Read(Sample.Windows1252(lines), RegionalTables.SchoolLeavers);
        Sample.Balances(reading.Table);
        return reading;
    }
}
