using KommunalesBildungsmanagement.Interchange.Schools;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests.Schools;

public class SchoolTableReaderTests
{
    private const string Header = "id;state;lat;lon;full_time_school;legal_status_public;school_type;name;working_groups;partner;plz;profile";
    private const string Schubart = "BW-75774;BW;48.839;10.082;false;true;Gymnasium;Schubart Gymnasium;;;73430;false";

    [Fact]
    public void Row_becomes_a_school_and_what_is_empty_is_unknown()
    {
        var reading = Read(Schubart, "NI-1;NI;52.1;9.1;;;;Schule am See;Sport|Chor;;31134;true");
        Assert.Empty(reading.Problems);
        Assert.Equal(("BW-75774", "08", "Gymnasium", "73430", 48.839, 2),
            (reading.Rows[0].Id, reading.Rows[0].State.Digits, reading.Rows[0].SchoolType, reading.Rows[0].Postcode, reading.Rows[0].Latitude,
                reading.Rows[0].Line));
        Assert.Equal((Truth.False, Truth.True), (reading.Rows[0].IsFullTime, reading.Rows[0].IsPublic));
        Assert.Equal((Truth.Unknown, Truth.Unknown, Truth.True), (reading.Rows[1].IsFullTime, reading.Rows[1].IsPublic, reading.Rows[1].HasProfile));
        Assert.Equal((null, "Sport|Chor", null), (reading.Rows[1].SchoolType, reading.Rows[1].WorkingGroups, reading.Rows[1].Partners));
    }

    [Theory]
    [InlineData("id", ";BW;48.839;10.082;false;true;G;S;;;73430;false", "school.id")]
    [InlineData("id", "BY-1;BW;48.839;10.082;false;true;G;S;;;73430;false", "school.state")]
    [InlineData("state", "XX-1;XX;48.839;10.082;false;true;G;S;;;73430;false", "state.unknown-code")]
    [InlineData("lat", "BW-1;BW;48,839;10.082;false;true;G;S;;;73430;false", "coordinate.form")]
    [InlineData("lon", "BW-1;BW;48.839;;false;true;G;S;;;73430;false", "coordinate.form")]
    [InlineData("full_time_school", "BW-1;BW;48.839;10.082;nein;true;G;S;;;73430;false", "answer.form")]
    [InlineData("name", "BW-1;BW;48.839;10.082;false;true;G;;;;73430;false", "school.name")]
    [InlineData("plz", "BW-1;BW;48.839;10.082;false;true;G;S;;;7343;false", "postcode.form")]
    public void Faulty_cell_is_located_and_its_row_refused(string column, string row, string code)
    {
        var reading = Read(row, Schubart);
        Assert.Contains(reading.Problems, p => p.Code == code && p.Location == $"sample.csv:2:{column}");
        Assert.Equal((1, 1), (reading.Counts.RowsTakenOver, reading.Counts.RowsRefused));
    }

    [Fact]
    public void All_problems_of_a_row_are_reported_together() =>
        Assert.Equal(
            ["school.name", "postcode.form", "school.state", "coordinate.form", "coordinate.form", "answer.form"],
            Read("BY-1;BW;a;b;vielleicht;;G;;;;x;").Problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Code));

    [Fact]
    public void Identical_rows_are_one_school_with_all_lines()
    {
        var reading = Read(Schubart, "NI-1;NI;52.1;9.1;;;;Schule;;;31134;true", Schubart, Schubart);
        var problem = Sample.Single(reading, "school.identical");
        Assert.Equal(("sample.csv:4:id", "BW-75774", ProblemSeverity.Warning), (problem.Location, problem.Value, problem.Severity));
        Assert.Contains("2 = 4, 2 = 5", problem.What.English, StringComparison.Ordinal);
        Assert.Equal((2, 2), (reading.Counts.RowsTakenOver, reading.Counts.CountOf("gleiche-zeile")));
    }

    [Fact]
    public void Rows_that_differ_under_one_id_are_both_kept()
    {
        var reading = Read(Schubart, Schubart.Replace(";Gymnasium;", ";Realschule;", StringComparison.Ordinal));
        var problem = Sample.Single(reading, "school.id-differs");
        Assert.Equal("sample.csv:3:id", problem.Location);
        Assert.Contains("school_type", problem.What.German, StringComparison.Ordinal);
        Assert.Equal(["Gymnasium", "Realschule"], reading.Rows.Select(s => s.SchoolType));
    }

    [Fact]
    public void Coordinate_outside_Germany_is_a_warning() =>
        Assert.Equal("sample.csv:2:lat", Sample.Single(Read("BW-1;BW;10.082;48.839;false;true;G;S;;;73430;false"), "coordinate.outside").Location);

    [Theory]
    [InlineData("Gymnasium …hringen", true)]
    [InlineData("Gymnasium †berlingen", true)]
    [InlineData("FrŠre Roger Schule", true)]
    [InlineData("Kneipp® Grundschule – Süd", false)]
    [InlineData("Schule am See … und mehr", false)]
    public void Traces_of_a_wrong_encoding_are_warnings(string name, bool isTrace)
    {
        var reading = Read($"BW-1;BW;48.8;10.1;false;true;G;{name};;;73430;false");
        Assert.Equal(isTrace, reading.Problems.Any(p => p.Code == "text.trace-of-encoding" && p.Location == "sample.csv:2:name"));
        Assert.Equal(name, Assert.Single(reading.Rows).Name);
    }

    [Fact]
    public void Land_without_any_oe_is_a_warning()
    {
        var rows = Enumerable.Range(0, 120).Select(i => $"BW-{i};BW;48.8;10.1;false;true;G;Märike Schule {i};;;73430;false").ToArray();
        Assert.Equal("BW", Sample.Single(Read(rows), "text.letter-lost").Value);
        rows[7] = rows[7].Replace("Märike", "Mörike", StringComparison.Ordinal);
        Assert.DoesNotContain(Read(rows).Problems, p => p.Code == "text.letter-lost");
    }

    [Fact]
    public void Land_with_one_name_for_all_schools_is_a_warning() =>
        Assert.Equal("Schubart", Sample.Single(Read([.. Enumerable.Range(0, 120)
            .Select(i => $"NRW-{i};NRW;51;7;false;true;G;Schubart;;;50997;false")]), "school.name-constant").Value);

    private static TableReading<SchoolEntry> Read(params string[] rows)
    {
        var reading = SchoolTableReader.Read(Sample.Utf8([Header, .. rows]));
        Sample.Balances(reading);
        return reading;
    }
}
