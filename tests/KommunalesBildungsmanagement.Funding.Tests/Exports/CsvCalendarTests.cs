using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Exports;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>The calendar as a table for spreadsheets, read by a parser of its own.</summary>
public sealed class CsvCalendarTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static readonly ReportingCalendar Calendar = Calendars.Of(new(2023, 7, 3), Calendars.Grant);

    [Fact]
    public void Write_Calendar_HasARowForEachObligation()
    {
        var rows = Rows(CsvCalendar.Write(Calendar, German), ',');
        Assert.Equal(
            ["Fall", "Bezeichnung", "Regel", "Teil", "Pflicht", "fällig", "letzter Tag", "Vorwarnung ab", "Stand", "erledigt am", "nächster Schritt", "Quelle"],
            rows[0]);
        Assert.Equal(Calendar.Obligations.Count, rows.Count - 1);
        var report = Assert.Single(rows, r => r[2] == "NB-VN-GK");
        Assert.Equal(["gk,1", $"'{Calendars.Title}"], report.Take(2));
        Assert.Equal(["2023-12-31", "2024-01-01", "2023-10-02", "offen", ""], report.Skip(5).Take(5));
        Assert.Equal(["2021", "2022-07-01"], [Assert.Single(rows, r => r[2] == "NB-ZB-BMBF")[3], "2022-07-01"]);
        Assert.Equal("2023-07-01", Assert.Single(rows, r => r[2] == "NB-SB-BMBF")[9]);
        Assert.Equal("due", Rows(CsvCalendar.Write(Calendar, CultureInfo.InvariantCulture), ',')[0][5]);
    }

    [Fact]
    public void Write_UnknownDay_IsAnEmptyCell()
    {
        var unclear = Calendars.Grant with { Notice = Calendars.Grant.Notice with { PeriodEnd = null } };
        var rows = Rows(CsvCalendar.Write(Calendars.Of(new(2023, 7, 3), unclear), German), ',');
        Assert.Equal(["", "", "", "unklar"], Assert.Single(rows, r => r[2] == "NB-VN-GK").Skip(5).Take(4));
    }

    [Fact]
    public void Write_GermanExcel_HasSemicolonsAndAByteOrderMark()
    {
        var text = CsvCalendar.Write(Calendar, German, CsvDialect.GermanExcel);
        Assert.Equal([0xEF, 0xBB, 0xBF], Encoding.UTF8.GetBytes(text).Take(3));
        Assert.Equal(Rows(CsvCalendar.Write(Calendar, German), ','), Rows(text[1..], ';'));
        Assert.NotEqual('\uFEFF', CsvCalendar.Write(Calendar, German)[0]);
    }

    [Fact]
    public void Write_Responsible_OnlyOnDemandAndNeverDocuments()
    {
        var text = CsvCalendar.Write(Calendar, German);
        Assert.All(["Bildungsbüro", "Kämmerei", "E-77", "zuständig"], t => Assert.DoesNotContain(t, text, StringComparison.Ordinal));
        var rows = Rows(CsvCalendar.Write(Calendar, German, showsResponsible: true), ',');
        Assert.Equal("zuständig", rows[0][10]);
        Assert.Equal("Kämmerei", Assert.Single(rows, r => r[2] == "NB-VN-GK")[10]);
        Assert.DoesNotContain("E-77", CsvCalendar.Write(Calendar, German, showsResponsible: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("-", "-")]
    [InlineData("-1,5", "-1,5")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("--1", "'--1")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    public void Row_Formula_IsGuarded(string cell, string written)
    {
        var table = new CsvText(CsvDialect.Rfc4180);
        table.Row([cell, "x"]);
        Assert.Equal(written, Rows(table.ToString(), ',')[0][0]);
    }

    [Fact]
    public void Any_cells_are_read_back() => Law.Check(
        (from cells in Gen.Elements("a", "ä", "\"", ",", ";", "\r\n", "\n", "\r", " ", "7").ArrayOf().Select(string.Concat).NonEmptyListOf()
         from separator in Gen.Elements(',', ';')
         select (cells, separator)).ToArbitrary(),
        row =>
        {
            var table = new CsvText(new(row.separator, false));
            table.Row(row.cells.Select(c => "a" + c));
            Assert.Equal(row.cells.Select(c => "a" + c), Assert.Single(Rows(table.ToString(), row.separator)));
        });

    // RFC 4180: records end with CRLF, quotes are doubled within quotes.
    private static List<List<string>> Rows(string text, char separator)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && text[i] == separator) End();
            else if (!isQuoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                i++;
                End();
                rows.Add([]);
            }
            else cell.Append(text[i]);
        }

        Assert.Empty(rows[^1]);
        rows.RemoveAt(rows.Count - 1);
        return rows;

        void End()
        {
            rows[^1].Add(cell.ToString());
            cell.Clear();
        }
    }
}
