using System.Text;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.LongTables;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Interchange.Tests.LongTables;

public sealed class LongTableProperties
{
    [Fact]
    public void Observations_WrittenAndRead_AreTheSame() => Law.Check(Cases.ToArbitrary(), c =>
    {
        var reading = Read(LongTableWriter.Write(c.Observations, c.Dialect), c.Dialect);
        Assert.Empty(reading.Problems);
        Assert.Equal(c.Observations, reading.Rows);
        Assert.Equal(c.Observations.Select(o => o.Figure.Value?.Scale), reading.Rows.Select(o => o.Figure.Value?.Scale));
    });

    [Fact]
    public void TextCells_BeginWithNothingASpreadsheetComputes() => Law.Check(ObservationGenerators.Observations.ToArbitrary(), o =>
    {
        foreach (var dialect in new[] { LongTableDialect.Rfc4180, LongTableDialect.GermanExcel })
        {
            var lines = Cells(LongTableWriter.Write([o], dialect), dialect.Separator);
            for (var i = 0; i < lines[1].Count; i++)
            {
                // A negative number is a number, whatever a spreadsheet makes of it.
                if (lines[0][i] != "value") Assert.False(lines[1][i] is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..], lines[1][i]);
            }
        }
    });

    [Fact]
    public void AnyChangeOfACell_IsReadOrIsALocatedProblem() => Law.Check(
        (from o in ObservationGenerators.Observations
         from column in Gen.Choose(0, 17)
         from cell in Gen.Elements("", "'", "x", "DG", "1", "-1", "2200", "Number", "Numbers", "2020-02-30", "day:2020-02-30", "year:1", "a=b=c", "|")
         select (o, column, cell)).ToArbitrary(),
        c =>
        {
            var lines = Cells(LongTableWriter.Write([c.o]), ',');
            lines[1][c.column] = c.cell;
            var text = string.Concat(lines.Select(l => string.Join(',', l.Select(x => $"\"{x.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
            var reading = Read(text, LongTableDialect.Rfc4180);
            Sample.Balances(reading);
            Assert.Equal(1, reading.Counts.RowsRead);
            if (reading.Rows.Count == 0) Assert.All(reading.Problems, p => Assert.StartsWith("sample.csv:2:", p.Location, StringComparison.Ordinal));
        });

    private static readonly FsCheck.Gen<(Observation[] Observations, LongTableDialect Dialect)> Cases =
        from count in Gen.Choose(0, 4)
        from observations in ObservationGenerators.Observations.ArrayOf(count)
        from dialect in Gen.Elements(LongTableDialect.Rfc4180, LongTableDialect.GermanExcel, new LongTableDialect('\t', '.', true))
        select (observations, dialect);

    private static TableReading<Observation> Read(string text, LongTableDialect dialect) =>
        LongTableReader.Read(TableSource.Of(new MemoryStream(new UTF8Encoding(false, true).GetBytes(text)), Sample.FileName), dialect);

    /// <summary>A reader of RFC 4180 that shares nothing with the one under test.</summary>
    private static List<List<string>> Cells(string text, char separator)
    {
        var lines = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        var rest = text.TrimStart('\uFEFF');
        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            if (quoted && c == '"' && i + 1 < rest.Length && rest[i + 1] == '"') cell.Append(rest[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted) cell.Append(c);
            else if (c == separator || c == '\n')
            {
                lines[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\n') lines.Add([]);
            }
            else if (c != '\r') cell.Append(c);
        }

        lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
