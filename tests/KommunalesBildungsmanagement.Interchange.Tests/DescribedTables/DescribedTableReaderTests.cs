using KommunalesBildungsmanagement.Interchange.DescribedTables;

namespace KommunalesBildungsmanagement.Interchange.Tests.DescribedTables;

public sealed class DescribedTableReaderTests
{
    [Fact]
    public void Read_OfSoundFiles_KeepsCellsMetadataAndRemarks()
    {
        var table = DescribedSample.Read(DescribedSample.Description, "jahr,unter_3,kinder", "2007,27.1,100", "2008,,90");
        Assert.Empty(table.Table.Problems);
        Assert.Equal("Betreuungsquote", table.Description!.Title);
        Assert.Equal("Anmerkungen: bezogen auf die Bevölkerung zum Stichtag 31.12. des Vorjahres.", table.Description.Remarks);
        Assert.Equal(
            [("jahr", ColumnKind.Integer, false), ("unter_3", ColumnKind.Decimal, true), ("kinder", ColumnKind.Integer, false)],
            table.Columns.Select(c => (c.Name, c.Kind, c.IsOptional)));
        Assert.Equal(("kinder + kinder", 18), (table.Description.Columns[3].Computed, table.Description.Columns[3].Line));
        Assert.Equal("Jahr, Stichtag: 1. März", table.Columns[0].ExportId);
        Assert.Equal([27.1m, null], table.Table.Rows.Select(r => r.Cells[1].Number));
        Assert.Equal("Stadt Konstanz, Sozial- und Jugendamt: Betreuungsquote", table.Table.Provenance.Source);
        Assert.Equal("CC0-1.0", table.Table.Provenance.Licence);
    }

    [Theory]
    [InlineData("jahr,unter_3", "2007,27.1", "table.column-missing", "sample.csv:1:kinder")]
    [InlineData("jahr,unter_3,kinder,mehr", "2007,27.1,5,6", "table.column-unknown", "sample.csv:1:mehr")]
    [InlineData("jahr,unter_3,kinder", "2007,27.1,", "described.empty", "sample.csv:2:kinder")]
    [InlineData("jahr,unter_3,kinder", "2007,viele,5", "described.type", "sample.csv:2:unter_3")]
    [InlineData("jahr,unter_3,kinder", "2007,27.1,5.5", "described.type", "sample.csv:2:kinder")]
    [InlineData("jahr,unter_3,kinder", "2007,27.1,5.0", "described.integer-form", "sample.csv:2:kinder")]
    [InlineData("jahr,unter_3,kinder", "2007,0.271,5", "described.percent-as-share", "sample.csv:2:unter_3")]
    [InlineData("jahr,unter_3,kinder", "2007,1.0,5", "described.percent-as-share", "sample.csv:2:unter_3")]
    [InlineData("jahr,unter_3,kinder", "2007,27.1", "table.field-count", "sample.csv:2")]
    public void Read_OfATableThatContradictsItsDescription_IsAProblemAtItsPlace(string header, string row, string code, string place)
    {
        var problem = Assert.Single(DescribedSample.Read(DescribedSample.Description, header, row).Table.Problems, p => p.Code == code);
        Assert.Equal(place, problem.Location);
    }

    [Theory]
    [InlineData("2007,1.01,5")]
    [InlineData("2007,0,5")]
    public void Read_OfPercentBeyondOneOrAllZero_IsNotDoubted(string row) =>
        Assert.Empty(DescribedSample.Read(DescribedSample.Description, "jahr,unter_3,kinder", row).Table.Problems);

    [Fact]
    public void Read_OfTheSameFiguresInTwoColumns_IsAWarning()
    {
        var description = DescribedSample.Description.Replace("- name: doppelt", "- name: noch\n  type: int\n  description: d\n  unit: Anzahl\n- name: doppelt",
            StringComparison.Ordinal);
        string[] Rows(int count) => ["jahr,unter_3,kinder,noch", .. Enumerable.Range(0, count).Select(i => $"{2000 + i},27.1,{50 + i},{50 + i}")];
        Assert.Empty(DescribedSample.Read(description, Rows(9)).Table.Problems);
        var problem = Assert.Single(DescribedSample.Read(description, Rows(10)).Table.Problems);
        Assert.Equal(("described.same-figures", "sample.csv:2:noch"), (problem.Code, problem.Location));
    }

    [Theory]
    [InlineData("title: Betreuungsquote", "titel: x", "description.missing", "sample.md:2")]
    [InlineData("type: int\n  description: Kinder\n", "type: integer\n  description: Kinder\n", "description.type", "sample.md:14:kinder")]
    [InlineData("- name: kinder", "- name: unter_3", "description.column-twice", "sample.md:14:unter_3")]
    [InlineData("order: 2", "order: [2", "description.yaml", "sample.md:")]
    [InlineData("order: 2", "farbe: blau", "description.unknown", "sample.md:4:farbe")]
    [InlineData("columns:", "spalten:", "description.missing", "sample.md:2")]
    [InlineData("  description: Kinder\n", "", "description.missing", "sample.md:14:kinder")]
    public void Read_OfABadDescription_IsAProblemAtItsPlace(string sound, string bad, string code, string place)
    {
        var description = DescribedSample.Description.ReplaceLineEndings("\n").Replace(sound, bad, StringComparison.Ordinal);
        var table = DescribedSample.Read(description, "jahr,unter_3,kinder", "2007,27.1,5");
        Assert.StartsWith(place, table.Table.Problems.First(p => p.Code == code).Location, StringComparison.Ordinal);
        Assert.Equal(code == "description.unknown" ? 1 : 0, table.Table.Rows.Count);
    }

    [Theory]
    [InlineData("[", 5000)]
    [InlineData("{", 5000)]
    [InlineData("- ", 5000)]
    [InlineData("&a [*a,", 1)]
    [InlineData("\"", 1)]
    [InlineData("\t", 1)]
    public void Read_OfHostileYaml_IsAProblemAndNotAnException(string text, int times)
    {
        var yaml = string.Concat(Enumerable.Repeat(text, times));
        Assert.Equal("description.yaml", Assert.Single(DescribedSample.Read($"---\n{yaml}\n---\n", "jahr", "1").Table.Problems).Code);
    }

    [Fact]
    public void Read_WithoutFrameOrFile_IsAProblem()
    {
        Assert.Equal("description.frame", Assert.Single(DescribedSample.Read("title: x", "jahr", "1").Table.Problems).Code);
        Assert.Equal("description.frame", Assert.Single(DescribedSample.Read("", "jahr", "1").Table.Problems).Code);
        var missing = DescribedTableReader.Read(Sample.Utf8("jahr"), Interchange.Tables.TableSource.At("nowhere.md"));
        Assert.Equal("file.missing", Assert.Single(missing.Table.Problems).Code);
    }
}
