using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.LongTables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.LongTables;

public sealed class LongTableTests
{
    private const string Header =
        "indicator,variant,breakdown,territory,territorial_status,period,source,vintage,sign,value,status,rounded_to_multiple_of,provenance,place,url,"
        + "licence,edition,is_sample";

    private const string Row =
        "pupils,1,school-type=gymnasium|sex=female,09762,2011-01-01,school-year:2024,21111-01-03-4,2025-03-13,Number,1234.5,Final,3,"
        + "Regionaldatenbank,a.csv:7:x,,dl-de/by-2-0,2025-03-13,false";

    private static readonly Observation Observation = new(
        new(
            new("pupils", "1", Breakdown.By((Dimensions.Sex, Dimensions.Female), (Dimensions.SchoolType, SchoolTypes.Gymnasium))),
            TerritoryKey.Parse("09762"), new LocalDate(2011, 1, 1), new SchoolYear(2024), "21111-01-03-4", new LocalDate(2025, 3, 13)),
        Figure.Of(1234.5m) with { RoundedToMultipleOf = 3 },
        new Provenance { Source = "Regionaldatenbank", Place = "a.csv:7:x", Licence = "dl-de/by-2-0", Edition = new LocalDate(2025, 3, 13) });

    [Fact]
    public void Write_InRfc4180_IsThisText() => Assert.Equal($"{Header}\r\n{Row}\r\n", LongTableWriter.Write([Observation]));

    [Fact]
    public void Write_ForGermanExcel_HasByteOrderMarkSemicolonsAndDecimalCommas()
    {
        var text = LongTableWriter.Write([Observation], LongTableDialect.GermanExcel);
        Assert.StartsWith("\uFEFFindicator;variant;", text, StringComparison.Ordinal);
        Assert.Contains(";Number;1234,5;Final;", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FigureSign.ExactZero)]
    [InlineData(FigureSign.LessThanHalf)]
    [InlineData(FigureSign.UnknownOrSecret)]
    [InlineData(FigureSign.NotMeaningful)]
    public void Write_OfASign_HasNoValue(FigureSign sign) =>
        Assert.Contains($",{sign},,Final,", LongTableWriter.Write([Observation with { Figure = Figure.Without(sign) }]), StringComparison.Ordinal);

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")", "\"'=HYPERLINK(\"\"http://example.org\"\")\"")]
    [InlineData("@a", "'@a")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("'a", "''a")]
    public void Write_OfATextLikeAFormula_HasAnApostrophe(string place, string cell) =>
        Assert.Contains(
            $",Regionaldatenbank,{cell},", LongTableWriter.Write([Observation with { Provenance = Observation.Provenance.At(place) }]),
            StringComparison.Ordinal);

    [Fact]
    public void Read_OfNegativeNumber_KeepsIt()
    {
        var negative = Observation with { Figure = Figure.Of(-0.5m) };
        Assert.Equal(negative, Assert.Single(LongTableReader.Read(Sample.Utf8(LongTableWriter.Write([negative]))).Rows));
    }

    [Theory]
    [InlineData("school-type=gymnasium|sex=female", "sex=a|sex=b", "breakdown")]
    [InlineData("school-type=gymnasium|sex=female", "sex", "breakdown")]
    [InlineData(",09762,", ",9762,", "territory")]
    [InlineData("2011-01-01", "01.01.2011", "territorial_status")]
    [InlineData("school-year:2024", "2024", "period")]
    [InlineData("school-year:2024", "school-year:1899", "period")]
    [InlineData("school-year:2024", "months:121:2020-01-01", "period")]
    [InlineData(",2025-03-13,Number", ",gestern,Number", "vintage")]
    [InlineData("Number", "number", "sign")]
    [InlineData("Number", "1", "sign")]
    [InlineData("Number", "ExactZero", "value")]
    [InlineData("1234.5", "", "value")]
    [InlineData("1234.5", "viele", "value")]
    [InlineData("Final,3", "Endgültig,3", "status")]
    [InlineData("Final,3", "Final,1", "rounded_to_multiple_of")]
    [InlineData("Regionaldatenbank", "", "provenance")]
    [InlineData("pupils,1", ",1", "indicator")]
    [InlineData("pupils,1", "pupils, ", "variant")]
    [InlineData(",2025-03-13,false", ",2025-02-30,false", "edition")]
    [InlineData(",false", ",nein", "is_sample")]
    public void Read_OfABadCell_IsAProblemAtItsPlace(string sound, string bad, string column)
    {
        var reading = LongTableReader.Read(Sample.Utf8(Header, Row.Replace(sound, bad, StringComparison.Ordinal), Row));
        Sample.Balances(reading);
        Assert.Equal([$"sample.csv:2:{column}"], reading.Problems.Select(p => p.Location));
        Assert.Equal(Observation, Assert.Single(reading.Rows));
    }

    [Fact]
    public void Read_OfAnotherDialect_IsRefused()
    {
        var text = LongTableWriter.Write([Observation], LongTableDialect.GermanExcel);
        Assert.Equal("sample.csv:1", Sample.Single(LongTableReader.Read(Sample.Utf8(text)), "long-table.header").Location);
    }

    [Fact]
    public void Read_OfADecimalPointInGerman_IsRefused()
    {
        var german = LongTableWriter.Write([Observation], LongTableDialect.GermanExcel).Replace("1234,5", "1.234", StringComparison.Ordinal);
        var reading = LongTableReader.Read(Sample.Utf8(german), LongTableDialect.GermanExcel);
        Assert.Equal("sample.csv:2:value", Sample.Single(reading, "long-table.cell").Location);
    }

    [Fact]
    public void Read_OfTruncatedRowEmptyFileOrOpenQuote_IsAProblem()
    {
        Sample.Single(LongTableReader.Read(Sample.Utf8(Header, "pupils,1,")), "table.field-count");
        Sample.Single(LongTableReader.Read(Sample.Utf8()), "file.empty");
        Assert.NotEmpty(LongTableReader.Read(Sample.Utf8(Header, $"\"{Row}", Row)).Errors);
        Assert.NotEmpty(LongTableReader.Read(Sample.Utf8(Header, $"\"{new string('a', 9_000_000)}", Row)).Errors);
    }
}
