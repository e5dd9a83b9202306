using KommunalesBildungsmanagement.Interchange.Genesis;

namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

public class GenesisTableReaderTests
{
    [Fact]
    public void Frame_is_read_as_it_stands()
    {
        var table = GenesisTableReader.Read(Sample.Windows1252(LeaverSample.With(LeaverSample.Kaufbeuren)));
        Assert.Empty(table.Table.Problems);
        Assert.Equal("21111-02-06-4", table.Code);
        Assert.Equal("Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten", table.Title);
        Assert.Equal((14, "A/ohne Hauptschulabschluss/weiblich"), (table.Columns.Count, table.NameOf(3)));
        Assert.Equal(new LocalDate(2025, 3, 13), table.Vintage);
        Assert.Equal("dl-de/by-2-0", table.Table.Provenance.Licence);
        Assert.StartsWith("© Statistische Ämter", table.Notice, StringComparison.Ordinal);
        var row = Assert.Single(table.Table.Rows);
        Assert.Equal((7, "2023", "09762", "Kaufbeuren, kreisfreie Stadt", 14),
            (row.Line, row.Period, row.RegionKey, row.RegionName, row.Cells.Count));
    }

    [Fact]
    public void Footnotes_are_kept_under_their_headings()
    {
        var footnotes = GenesisTableReader.Read(Sample.Windows1252(LeaverSample.With(LeaverSample.Kaufbeuren))).Footnotes;
        Assert.Equal(["gesamte Tabelle", "Absolventen/Abgänger insgesamt (einschl. Fachhochschulreife)"], footnotes.Select(f => f.About));
        Assert.Equal("Bayern (ab 1999): einschl. Wirtschaftsschulen; und mehr", footnotes[1].Text);
    }

    [Fact]
    public void Further_leading_cells_are_categories()
    {
        var table = GenesisTableReader.Read(Sample.Windows1252(
            ["GENESIS-Tabelle: 21111-01-03-4", "Schulen;;;;;", ";;;;Schulen;Schüler", ";;;;Anzahl;Anzahl",
                "2023;DG;Deutschland;Grundschulen;15531;3098664", .. LeaverSample.Foot]));
        var row = Assert.Single(table.Table.Rows);
        Assert.Equal(("Grundschulen", "15531"), (Assert.Single(row.Categories), row.Cells[0]));
    }

    [Fact]
    public void Table_in_Utf8_is_refused()
    {
        var table = GenesisTableReader.Read(Sample.Utf8(LeaverSample.With(LeaverSample.Kaufbeuren)));
        Assert.Equal("UTF-8", Sample.Single(table.Table, "text.encoding").Value);
        Assert.False(table.IsReadable);
    }

    [Fact]
    public void Some_other_file_is_refused_with_what_is_missing()
    {
        var table = GenesisTableReader.Read(Sample.Windows1252("a;b;c", "1;2;3"));
        Assert.Equal(["genesis.code", "genesis.header", "genesis.vintage"], table.Table.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Table_that_is_cut_off_is_a_warning()
    {
        var table = GenesisTableReader.Read(Sample.Windows1252([.. LeaverSample.Head, LeaverSample.Kaufbeuren]));
        Assert.Equal("sample.csv:7", Sample.Single(table.Table, "genesis.vintage").Location);
        Assert.Single(table.Table.Rows);
    }

    [Theory]
    [InlineData("2023;09762;Kaufbeuren;1;2", "table.field-count")]
    [InlineData("Kaufbeuren;09762;Kaufbeuren;645;354;54;22;128;50;283;169;-;-;-;-;180;113", "genesis.period")]
    public void Row_out_of_frame_is_refused(string row, string code)
    {
        var table = GenesisTableReader.Read(Sample.Windows1252(LeaverSample.With(row, LeaverSample.Kaufbeuren)));
        Assert.StartsWith("sample.csv:7", Sample.Single(table.Table, code).Location, StringComparison.Ordinal);
        Assert.Equal((1, 1), (table.Table.Counts.RowsTakenOver, table.Table.Counts.RowsRefused));
    }
}
