using System.Text.Json.Nodes;
using KommunalesBildungsmanagement.Interchange.Landscapes;

namespace KommunalesBildungsmanagement.Interchange.Tests;

/// <summary>Bad input says what, where and what to do, in both languages; the record is refused and all others stay.</summary>
public sealed class LandscapeBadInputTests
{
    [Theory]
    [InlineData("territories[0].key", "\"9762000\"", "territory-key.length", "9762000")]
    [InlineData("territories[0].key", "9762000", "value.text", "9762000")]
    [InlineData("territories[0].key", "\"17001000\"", "territory-key.state", "17001000")]
    [InlineData("territories[0].regionalKey", "\"0976200\"", "regional-key.length", "0976200")]
    [InlineData("territories[0].nuts", "\"AT130\"", "nuts.form", "AT130")]
    [InlineData("territories[0].provenance.url", "\"ftp://x\"", "value.url", "ftp://x")]
    [InlineData("territories[0].provenance.edition", "\"31.12.2024\"", "value.date", "\"31.12.2024\"")]
    [InlineData("actors[0].level", "\"Local\"", "value.name", "\"Local\"")]
    [InlineData("actors[0].competences[0].area", "\"Schools\"", "value.name", "\"Schools\"")]
    [InlineData("offerings[0].title.de", "\" \"", "value.blank", " ")]
    [InlineData("offerings[0].title.en", "\"\"", "value.blank", "")]
    [InlineData("offerings[0].kind", "\"lecture\"", "value.code", "\"lecture\"")]
    [InlineData("offerings[0].lifePhases[1]", "\"LP9\"", "value.code", "\"LP9\"")]
    [InlineData("offerings[0].lifePhases[1]", "\"LP3\"", "value.twice", "LP3")]
    [InlineData("offerings[0].lifePhases", "[]", "json.list-empty", "[]")]
    [InlineData("offerings[0].lifePhases", "\"LP3\"", "json.list", "\"LP3\"")]
    [InlineData("offerings[0].price.amount", "-5", "value.negative", "-5")]
    [InlineData("offerings[0].price.amount", "\"40\"", "value.number", "\"40\"")]
    [InlineData("offerings[0].price.amount", "1e99", "value.number", "1e99")]
    [InlineData("offerings[0].price.reductions[0].amount", "-1", "value.negative", "-1")]
    [InlineData("offerings[0].providesChildcare", "\"no\"", "value.truth", "\"no\"")]
    [InlineData("offerings[0].instances[0].registerUntil", "\"2026-02-30\"", "value.date", "\"2026-02-30\"")]
    [InlineData("offerings[0].instances[0].place.position.lat", "\"50\"", "value.number", "\"50\"")]
    [InlineData("offerings[0].instances[0].place.position.lat", "57", "position.degrees", "57")]
    [InlineData("offerings[0].instances[0].place.position.lon", "1e20", "position.degrees", "1E+20")]
    [InlineData("offerings[0].instances[0].place.position.lon", null, "json.missing-field", null)]
    [InlineData("offerings[0].instances[0].place.position.x", "1", "json.unknown-field", "1")]
    [InlineData("offerings[0].instances[0].place.position", "[50,9]", "json.object", "[50,9]")]
    [InlineData("offerings[0].instances[0].place.position", "{\"lat\": 9, \"lon\": 50}", "position.swapped", "9, 50")]
    [InlineData("offerings[0].instances[0].seats.capacity", "12.5", "value.whole-number", "12.5")]
    [InlineData("offerings[0].instances[0].seats.taken", "-1", "value.negative", "-1")]
    [InlineData("offerings[0].instances[0].continuousEntry", "\"true\"", "value.bool", "\"true\"")]
    [InlineData("offerings[0].accessConditions[0].condition.term", "\"shoeSize\"", "condition.unknown-term", "shoeSize")]
    [InlineData("offerings[0].accessConditions[0].condition.atLeast", "\"A9\"", "value.name", "\"A9\"")]
    [InlineData("offerings[0].priec", "{}", "json.unknown-field", "{}")]
    [InlineData("offerings[0].provenance.source", null, "json.missing-field", null)]
    [InlineData("offerings[0].provenance", null, "json.missing-field", null)]
    [InlineData("offerings[0].id", null, "json.missing-field", null)]
    [InlineData("needs[0].evidence", "[]", "json.list-empty", "[]")]
    [InlineData("needs[0].evidence", null, "json.missing-field", null)]
    [InlineData("needs[0].size", "-1", "value.negative", "-1")]
    [InlineData("barrierFindings[0].barrier", "\"B-AGE\"", "value.code", "\"B-AGE\"")]
    [InlineData("measures[0].effects[0].outcome.becomes", "\"Z1\"", "value.name", "\"Z1\"")]
    [InlineData("measures[0].kind", "\"campaign\"", "value.code", "\"campaign\"")]
    [InlineData("measures[1].budget", "-1", "value.negative", "-1")]
    [InlineData("goals[1].path.target.day", null, "json.missing-field", null)]
    [InlineData("agreements[1].fieldsOfWork", "[]", "json.list-empty", "[]")]
    [InlineData("agreements[1].signatures[0].office", "\"\"", "value.blank", "")]
    [InlineData("programmes[0].funders", "[]", "json.list-empty", "[]")]
    [InlineData("programmes[0].funders[1]", "\"BMBF\"", "value.twice", "BMBF")]
    [InlineData("fundedProjects[0].reference", "\"01 JL 1663\"", "funding-reference.form", "01 JL 1663")]
    [InlineData("evaluations[0].design", "\"D8\"", "value.name", "\"D8\"")]
    [InlineData("evaluations[0].persons", "-1", "value.negative", "-1")]
    [InlineData("observations[0].value", null, "json.missing-field", null)]
    [InlineData("observations[0].period", "[]", "json.object", "[]")]
    public void Read_BadField_IsOneProblemAtItsPath(string path, string? json, string code, string? value) =>
        AssertRefused(path, json, $"{LandscapeDocument.FileName}: $.{path}", code, value);

    [Theory]
    [InlineData(
        "offerings[0].instances[0].days.last", "\"2026-09-01\"", "offerings[0].instances[0].days.last", "date-range.reversed",
        "2026-09-15..2026-09-01")]
    [InlineData("offerings[0].accessibility.absent[0]", "\"step-free\"", "offerings[0].accessibility.absent", "set.contradiction", "step-free")]
    [InlineData("offerings[0].instances[1].id", "\"autumn\"", "offerings[0].instances[1]", "value.twice", "autumn")]
    [InlineData("offerings[0].instances[0].seats.capacity", "0", "offerings[0].instances[0].seats.capacity", "seats.capacity", "0")]
    [InlineData("offerings[0].freshness.staleAfterDays", "0", "offerings[0].freshness.staleAfterDays", "freshness.days", "0")]
    [InlineData("offerings[0].price.reductions[0].amount", "41", "offerings[0].price.reductions", "price.reduction-not-lower", "€41.00")]
    [InlineData("offerings[0].accessConditions[0].condition", "{}", "offerings[0].accessConditions[0].condition", "condition.kind", null)]
    [InlineData("targetGroups[0].definition.all[0].below", "16", "targetGroups[0].definition.all[0].below", "condition.interval-empty", "16")]
    [InlineData("territories[0].regionalKey", "\"097770000151\"", "territories[0].regionalKey", "territory.regional-key", "097770000151")]
    [InlineData("measures[0].roles", "[]", "measures[0].roles", "measure.nobody-responsible", null)]
    [InlineData("measures[1].term.last", null, "measures[1].term", "project.open-ended", "from 1 January 2026")]
    [InlineData("goals[1].path.direction", "\"Increase\"", "goals[1].path.target", "goal.target-direction", "6")]
    [InlineData("agreements[1].parties[0]", "\"village\"", null, null, null)]
    [InlineData("agreements[1].parties[1]", "\"village\"", "agreements[1].signatures", "agreement.signature", "district")]
    [InlineData("agreements[1].parties", "[\"district\"]", "agreements[1].parties", "agreement.parties", "[district]")]
    [InlineData("fundedProjects[0].fundingShare", "50", "fundedProjects[0].fundingShare", "funded-project.share", "50")]
    [InlineData("evaluations[0].results[1].step", "\"Learnt\"", "evaluations[0].results[1]", "value.twice", "Learnt")]
    [InlineData("observations[0].period.schoolYear", "23", "observations[0].period.schoolYear", "period.year", "23")]
    [InlineData("observations[0].roundedToMultipleOf", "1", "observations[0].roundedToMultipleOf", "figure.rounding", "1")]
    [InlineData("observations[1].sign", "\"Number\"", "observations[1].value", "figure.number-without-value", null)]
    public void Read_FieldsThatContradictEachOther_AreOneProblemOfTheirRecord(string path, string? json, string? at, string? code, string? value)
    {
        if (code is null) Assert.Empty(LandscapeDocument.ReadWith(path, json).Problems);
        else AssertRefused(path, json, $"{LandscapeDocument.FileName}: $.{at}", code, value);
    }

    [Theory]
    [InlineData("measures[1].days", "{ \"first\": \"2026-01-01\" }")]
    [InlineData("measures[2].days", "{ \"first\": \"2026-01-01\" }")]
    [InlineData("measures[0].term", "{ \"first\": \"2026-01-01\" }")]
    [InlineData("measures[0].venue", "\"Rathaus\"")]
    [InlineData("offerings[0].price.free", "true")]
    [InlineData("offerings[0].accessibility.exactly", "[]")]
    [InlineData("observations[0].sign", "\"Later\"")]
    [InlineData("observations[0].period.calendarYear", "2023")]
    [InlineData("observations[0].breakdown.age", "\"15\"")]
    public void Read_FieldThatDoesNotBelongToTheForm_IsNotDroppedSilently(string path, string json)
    {
        var reading = LandscapeDocument.ReadWith(path, json);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, p => Assert.Equal("json.unknown-field", p.Code));
    }

    [Fact]
    public void Read_PositionOnTheGrid_IsTakenOverOrRefusedAtBothFields()
    {
        const string Path = "offerings[0].instances[0].place.position";
        var read = LandscapeDocument.ReadWith(Path, "{\"e\": 621500, \"n\": 5304000}");
        Assert.Empty(read.Problems);
        Assert.Contains(read.Landscape.Offerings, o => o.Instances.Any(i => i.Place?.Position == new GeoPosition(621_500, 5_304_000)));
        Assert.Equal(
            [("position.metres", $"{LandscapeDocument.FileName}: $.{Path}.e"), ("position.metres", $"{LandscapeDocument.FileName}: $.{Path}.n")],
            LandscapeDocument.ReadWith(Path, "{\"e\": 32621500, \"n\": 0}").Problems.Select(p => (p.Code, p.Location)));
    }

    [Fact]
    public void Read_ManyFaultsInOneRecord_AreAllReportedAtOnce()
    {
        var document = JsonNode.Parse(LandscapeDocument.Text)!;
        (string Path, string? Json, string Code)[] faults =
        [
            ("offerings[0].title.de", "\"\"", "value.blank"),
            ("offerings[0].lifePhases", "[]", "json.list-empty"),
            ("offerings[0].territory", "\"9762\"", "territory-key.length"),
            ("offerings[0].price.amount", "-5", "value.negative"),
            ("offerings[0].price.per", "\"Year\"", "value.name"),
            ("offerings[0].instances[0].days.last", "\"2026-09-01\"", "date-range.reversed"),
            ("offerings[0].instances[0].place.kind", "\"moon\"", "value.code"),
            ("offerings[0].instances[0].seats.capacity", "0", "seats.capacity"),
            ("offerings[0].freshness.staleAfterDays", "-1", "freshness.days"),
            ("offerings[0].provenance.source", null, "json.missing-field"),
            ("offerings[0].extra", "1", "json.unknown-field"),
        ];
        foreach (var (path, json, _) in faults) LandscapeDocument.With(document, path, json);
        var reading = LandscapeDocument.Read(document);
        Assert.Equal(
            faults.Select(f => $"{LandscapeDocument.FileName}: $.{f.Path} {f.Code}").Order(StringComparer.Ordinal),
            reading.Problems.Select(p => $"{p.Location} {p.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(["café"], reading.Landscape.Offerings.Select(o => o.Id));
    }

    [Fact]
    public void Read_FieldTwice_IsAProblem()
    {
        var problem = Assert.Single(LandscapeReader.Read("""{ "needs": [], "needs": [] }""", "twice.json").Problems);
        Assert.Equal(("json.duplicate-field", "twice.json: $.needs"), (problem.Code, problem.Location));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"needs\": [")]
    [InlineData("# Bildung")]
    [InlineData("{ 'needs': [] }")]
    public void Read_NotJson_SaysWhere(string text)
    {
        var problem = Assert.Single(LandscapeReader.Read(text, "bad.json").Problems);
        Assert.Equal("json.syntax", problem.Code);
        Assert.StartsWith("bad.json", problem.Location, StringComparison.Ordinal);
        Assert.NotEqual(problem.What.German, problem.What.English);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    public void Read_NoObject_IsAProblemOfTheDocument(string text) =>
        Assert.Equal(
            ("json.object", "bad.json: $"),
            Assert.Single(LandscapeReader.Read(text, "bad.json").Problems) is var p ? (p.Code, p.Location) : default);

    [Theory]
    [InlineData("""{ "needs": [{ "id": "\ud800" }] }""")]
    [InlineData("""{ "n\udc00": 1 }""")]
    [InlineData("""{ "territories": [{ "key": "\ud83d" }] }""")]
    [InlineData("""{ "offerings": [{ "lifePhases": ["\ud83d\ud83d"] }] }""")]
    [InlineData("""{ "targetGroups": [{ "definition": { "term": "\ud800" } }] }""")]
    [InlineData("""{ "targetGroups": [{ "definition": { "term": "currentStage", "in": ["\ud800"] } }] }""")]
    public void Read_HalfACharacter_IsAProblemAndNoCrash(string text) => AssertBrokenText(text);

    [Fact]
    public void Read_HalfACharacterInTheTextItself_IsAProblemAndNoCrash() => AssertBrokenText("{ \"needs\": \"\ud800\" }");

    [Fact]
    public void Combine_DuplicateIdAndUnknownReference_NameTheRecord()
    {
        var document = JsonNode.Parse(LandscapeDocument.Text)!;
        LandscapeDocument.With(document, "actors[2].id", "\"office\"");
        LandscapeDocument.With(document, "goals[1].owner", "\"nobody\"");
        var problems = LandscapeReading.Combine(LandscapeDocument.Read(document)).Problems;
        Assert.Contains(problems, p => p is { Code: "landscape.duplicate-id", Location: "actors", Value: "office" });
        Assert.Contains(problems, p => p is { Code: "landscape.unknown-reference", Location: "goals[goal].owner", Value: "nobody" });
        Assert.All(problems, SaysBothLanguages);
    }

    private static void AssertBrokenText(string text)
    {
        var reading = LandscapeReader.Read(text, "bad.json");
        Assert.Contains(reading.Problems, p => p.Code == "json.text");
        Assert.All(reading.Problems, p => Assert.StartsWith("bad.json", p.Location, StringComparison.Ordinal));
        Assert.All(reading.Problems, SaysBothLanguages);
    }

    private static void AssertRefused(string path, string? json, string location, string code, string? value)
    {
        var reading = LandscapeDocument.ReadWith(path, json);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, location, value), (problem.Code, problem.Location, problem.Value));
        SaysBothLanguages(problem);
        Assert.Equal(
            LandscapeRecords.Of(LandscapeReader.Read(LandscapeDocument.Text, LandscapeDocument.FileName)).Count - 1,
            LandscapeRecords.Of(reading).Count);
    }

    private static void SaysBothLanguages(Problem problem)
    {
        Assert.NotEqual(problem.What.German, problem.What.English);
        Assert.NotEqual(problem.Remedy.German, problem.Remedy.English);
    }
}
