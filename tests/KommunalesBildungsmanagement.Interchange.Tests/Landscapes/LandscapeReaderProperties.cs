using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Interchange.Landscapes;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Interchange.Tests;

public sealed class LandscapeReaderProperties
{
    private static readonly string[] Paths = [.. LandscapeDocument.Paths(JsonNode.Parse(LandscapeDocument.Text)!)];

    // Which fields an object has depends on these.
    private static readonly string[] Deciding =
        [
            "measures[0].kind", "measures[1].kind", "measures[2].kind", "price.free", "accessibility.exactly", "observations[1].sign",
            "period.schoolYear", "period.calendarYear", "period.referenceDay"];

    private static readonly (string List, object Record)[] Records = [.. LandscapeRecords.Of(
        LandscapeReader.Read(LandscapeDocument.Text, LandscapeDocument.FileName))];

    private static readonly Gen<string?> Values = Gen.Elements<string?>(
        null, "null", "true", "false", "0", "-1", "1", "2.5", "1e400", "99999999999999999999",
        "\"\"", "\" \"", "\"x\"", "\"unknown\"", "\"2026-13-45\"", "\"2026-01-01\"",
        "\"09762\"", "\"09762000\"", "\"DG\"", "\"\\u0000\"", "\"B-COST\"", "\"town\"", "[]", "{}", "[[]]", "[null]",
        "[1, \"LP1\"]", "{\"x\": 1}", "{\"de\": \"a\", \"en\": \"b\"}",
        "{\"first\": \"2026-02-01\", \"last\": \"2026-01-01\"}", "{\"term\": \"age\", \"atLeast\": 16}", "{\"all\": []}", "{\"not\": {\"not\": {}}}");

    private static readonly Gen<(string Path, string? Json)> Changes = from path in Gen.Elements(Paths) from json in Values select (path, json);

    [Fact]
    public void No_change_of_a_node_throws_and_no_record_is_lost_without_a_problem_inside_it() => Law.Check(Changes.ToArbitrary(), change =>
    {
        var reading = LandscapeDocument.ReadWith(change.Path, change.Json);
        var list = change.Path.Split('[', '.')[0];
        if (list == change.Path)
        {
            // The list itself was changed: all other lists stay, and what is no list of records is a problem of it.
            Assert.Equal(Records.Where(r => r.List != list), LandscapeRecords.Of(reading).Where(r => r.List != list));
            if (change.Json is not (null or "null" or "[]")) Assert.Contains(reading.Problems, p => IsAt(p, list));
            return;
        }

        var end = change.Path.IndexOf(']', StringComparison.Ordinal) + 1;
        var (record, index) = (
            change.Path[..end], int.Parse(change.Path[(list.Length + 1)..(end - 1)], System.Globalization.CultureInfo.InvariantCulture));
        var before = Records.Where(r => r.List == list).ToList();
        before.RemoveAt(index);
        var after = LandscapeRecords.Of(reading).Where(r => r.List == list).ToList();
        if (after.Count > before.Count) after.RemoveAt(index);
        else if (change != (record, null)) Assert.Contains(reading.Problems, p => IsAt(p, record));
        Assert.Equal(before, after);
        Assert.Equal(Records.Where(r => r.List != list), LandscapeRecords.Of(reading).Where(r => r.List != list));
        if (change != (record, null)) Assert.All(reading.Problems, p => Assert.True(IsAt(p, record), p.ToString()));
    });

    [Fact]
    public void No_field_of_the_format_is_called_unknown_because_another_one_is_wrong() => Law.Check(
        Changes.Where(c => !Deciding.Any(d => c.Path.EndsWith(d, StringComparison.Ordinal))).ToArbitrary(),
        change => Assert.All(
            LandscapeDocument.ReadWith(change.Path, change.Json).Problems.Where(p => p.Code == "json.unknown-field"),
            p => Assert.True(IsAt(p, change.Path), p.ToString())));

    [Fact]
    public void Two_faults_are_both_reported() => Law.Check(
        (from one in Changes
         from other in Changes
         where one.Json is not null && other.Json is not null && Apart(one.Path, other.Path)
         select (one, other)).ToArbitrary(),
        changes =>
        {
            var (one, other) = changes;
            if (Deciding.Any(d => one.Path.EndsWith(d, StringComparison.Ordinal) || other.Path.EndsWith(d, StringComparison.Ordinal))) return;
            var document = LandscapeDocument.With(JsonNode.Parse(LandscapeDocument.Text)!, one.Path, one.Json);
            var both = LandscapeDocument.Read(LandscapeDocument.With(document, other.Path, other.Json)).Problems;
            Assert.All(OfFields(one).Concat(OfFields(other)), p => Assert.Contains(p, both));
        },
        count: 300);

    [Fact]
    public void Every_problem_has_file_path_code_and_two_languages() => Law.Check(Changes.ToArbitrary(), change => Assert.All(
        LandscapeDocument.ReadWith(change.Path, change.Json).Problems,
        p =>
        {
            Assert.StartsWith($"{LandscapeDocument.FileName}: $", p.Location, StringComparison.Ordinal);
            Assert.Matches(@"^full\.json: \$(\.[a-z][A-Za-z]*|\[\d+\])*$", p.Location);
            Assert.Matches("^[a-z]+([-.][a-z]+)+$", p.Code);
            Assert.NotEqual(p.What.German, p.What.English);
            Assert.NotEqual(p.Remedy.German, p.Remedy.English);
        }));

    // Problems of the changed node itself; a contradiction between fields waits until each field can be read.
    private static IEnumerable<Problem> OfFields((string Path, string? Json) change) =>
        LandscapeDocument.ReadWith(change.Path, change.Json).Problems.Where(
            p => IsAt(p, change.Path) && p.Code.StartsWith("json.", StringComparison.Ordinal));

    private static bool Apart(string one, string other) =>
        !$"{one}.".StartsWith($"{other}.", StringComparison.Ordinal) && !$"{other}.".StartsWith($"{one}.", StringComparison.Ordinal)
        && !one.StartsWith($"{other}[", StringComparison.Ordinal) && !other.StartsWith($"{one}[", StringComparison.Ordinal);

    private static bool IsAt(Problem problem, string path)
    {
        var whole = $"{LandscapeDocument.FileName}: $.{path}";
        return problem.Location == whole || problem.Location.StartsWith(whole + ".", StringComparison.Ordinal)
            || problem.Location.StartsWith(whole + "[", StringComparison.Ordinal);
    }
}
