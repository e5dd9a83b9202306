using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class SpecificationJsonTests
{
    [Theory]
    [InlineData("""{"term":"age","atLeast":16}""")]
    [InlineData("""{"term":"age","moreThan":16}""")]
    [InlineData("""{"term":"age","upTo":16}""")]
    [InlineData("""{"term":"age","lessThan":16}""")]
    [InlineData("""{"term":"town","is":"Köln"}""")]
    [InlineData("""{"term":"inWork","isNot":true}""")]
    [InlineData("""{"term":"certificate","in":["None","Lower"]}""")]
    [InlineData("""{"term":"movedIn","from":"2024-02-29","below":"2024-03-01"}""")]
    [InlineData("""{"term":"income","upTo":449.99}""")]
    [InlineData("""{"term":"languages","overlaps":["tr","uk"]}""")]
    [InlineData("""{"term":"residence.district","is":"Nord"}""")]
    [InlineData("""{"all":[{"term":"age","atLeast":16},{"not":{"term":"inWork","is":true}}]}""")]
    [InlineData("""{"any":[{"term":"age","atLeast":16}]}""")]
    [InlineData("""{"atLeast":2,"of":[{"term":"age","atLeast":16},{"term":"age","atLeast":17}]}""")]
    [InlineData("""{"named":"adult","de":"volljährig","en":"of age","is":{"term":"age","atLeast":18}}""")]
    [InlineData("""{"stated":"unknown","de":"Es gibt Plätze.","en":"There are places.","askDe":"Gibt es Plätze?","askEn":"Are there places?"}""")]
    public void Read_EveryForm_ComesBackAsItWas(string json) =>
        Assert.Equal(json, SpecificationJson.Read(json, LearnerTerms.All).Value.ToJson());

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("\"true\"", "true")]
    [InlineData("\"unknown\"", "unknown")]
    public void Read_Statement_TakesTruthValuesAndTheirNames(string stated, string outcome)
    {
        var json = $$"""{"stated":{{stated}},"de":"frei","en":"free"}""";
        Assert.Equal(outcome, SpecificationJson.Read(json, LearnerTerms.All).Value.Evaluate(new()).ToString());
    }

    [Theory]
    [InlineData("""{"term":"height","atLeast":16}""", "condition.unknown-term", "$.term", "height")]
    [InlineData("""{"term":"Age","atLeast":16}""", "condition.unknown-term", "$.term", "Age")]
    [InlineData("""{"term":"","atLeast":16}""", "value.blank", "$.term", "")]
    [InlineData("""{"term":5,"atLeast":16}""", "value.text", "$.term", "5")]
    [InlineData("""{"term":"certificate","is":"Abitur"}""", "value.name", "$.is", "\"Abitur\"")]
    [InlineData("""{"term":"certificate","in":["None","Abitur"]}""", "value.name", "$.in[1]", "\"Abitur\"")]
    [InlineData("""{"term":"town","atLeast":"Köln"}""", "condition.unordered", "$.atLeast", "\"Köln\"")]
    [InlineData("""{"term":"inWork","lessThan":true}""", "condition.unordered", "$.lessThan", "true")]
    [InlineData("""{"term":"town","from":"A","below":"B"}""", "condition.unordered", "$.from", "\"A\"")]
    [InlineData("""{"term":"age","in":[]}""", "json.list-empty", "$.in", "[]")]
    [InlineData("""{"term":"age","in":16}""", "json.list", "$.in", "16")]
    [InlineData("""{"term":"languages","overlaps":[]}""", "json.list-empty", "$.overlaps", "[]")]
    [InlineData("""{"term":"languages"}""", "json.missing-field", "$.overlaps", null)]
    [InlineData("""{"all":[]}""", "json.list-empty", "$.all", "[]")]
    [InlineData("""{"any":[]}""", "json.list-empty", "$.any", "[]")]
    [InlineData("""{"term":"age","from":18,"below":16}""", "condition.interval-empty", "$.below", "16")]
    [InlineData("""{"term":"age","from":16,"below":16}""", "condition.interval-empty", "$.below", "16")]
    [InlineData("""{"term":"age","from":16}""", "json.missing-field", "$.below", null)]
    [InlineData("""{"term":"age","below":16}""", "json.missing-field", "$.from", null)]
    [InlineData("""{"atLeast":0,"of":[{"term":"age","is":16}]}""", "condition.count", "$.atLeast", "0")]
    [InlineData("""{"atLeast":2,"of":[{"term":"age","is":16}]}""", "condition.count", "$.atLeast", "2")]
    [InlineData("""{"of":[{"term":"age","is":16}]}""", "json.missing-field", "$.atLeast", null)]
    [InlineData("""{"atLeast":1}""", "json.missing-field", "$.of", null)]
    [InlineData("""{"term":"age","is":16,"unit":"years"}""", "json.unknown-field", "$.unit", "\"years\"")]
    [InlineData("""{"term":"age","atLeast":16,"upTo":18}""", "json.unknown-field", "$.upTo", "18")]
    [InlineData("""{"term":"age","is":16,"is":17}""", "json.duplicate-field", "$.is", "17")]
    [InlineData("""{"term":"age"}""", "condition.operator", "$", null)]
    [InlineData("""{"term":"age","is":null}""", "condition.operator", "$", null)]
    [InlineData("""{"not":{"all":[{"term":"age","is":"x"}]}}""", "value.whole-number", "$.not.all[0].is", "\"x\"")]
    [InlineData("""{"named":"a","de":"A","en":" ","is":{"term":"age","is":1}}""", "value.blank", "$.en", " ")]
    [InlineData("""{"stated":"maybe","de":"A","en":"A"}""", "condition.stated", "$.stated", "maybe")]
    [InlineData("""{"stated":"true","de":"A","en":"A","askDe":"A?"}""", "json.missing-field", "$.askEn", null)]
    [InlineData("{}", "condition.kind", "$", null)]
    [InlineData("""{"not":null}""", "condition.kind", "$", null)]
    [InlineData("5", "json.object", "$", "5")]
    public void Read_BadInput_IsRefusedAtItsPlaceInBothLanguages(string json, string code, string location, string? value)
    {
        var reading = SpecificationJson.Read(json, LearnerTerms.All);
        Assert.False(reading.Succeeded);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, location, value), (problem.Code, problem.Location, problem.Value));
        Assert.NotEqual(problem.What.German, problem.What.English);
        Assert.NotEqual(problem.Remedy.German, problem.Remedy.English);
        Assert.Equal(ProblemSeverity.Error, problem.Severity);
    }

    [Fact]
    public void Read_NoJson_NamesLineAndByte()
    {
        var problem = Assert.Single(SpecificationJson.Read("{\"all\":\n  [}", LearnerTerms.All).Problems);
        Assert.Equal(("json.syntax", "line 2, byte 4"), (problem.Code, problem.Location));
    }

    [Fact]
    public void Read_ManyFaults_AllAreFoundAtOnce()
    {
        const string Json = """
            {"all":[
              {"term":"height","atLeast":"x","note":1},
              {"term":"age","atLeast":"x","note":1},
              {"atLeast":9,"of":[{"term":"town","moreThan":"A"},{"any":[]}]},
              {"named":"","de":5,"is":{"term":"certificate","in":["None","A","B"]}},
              {"term":"income","from":2,"below":1,"below":3},
              7],
             "hint":"x"}
            """;
        var problems = SpecificationJson.Read(Json, LearnerTerms.All).Problems;
        Assert.Equal(
            [
                "$.all[0].term condition.unknown-term",
                "$.all[0].note json.unknown-field",
                "$.all[1].atLeast value.whole-number",
                "$.all[1].note json.unknown-field",
                "$.all[2].of[0].moreThan condition.unordered",
                "$.all[2].of[1].any json.list-empty",
                "$.all[2].atLeast condition.count",
                "$.all[3].named value.blank",
                "$.all[3].de value.text",
                "$.all[3].en json.missing-field",
                "$.all[3].is.in[1] value.name",
                "$.all[3].is.in[2] value.name",
                "$.all[4].below json.duplicate-field",
                "$.all[4].below condition.interval-empty",
                "$.all[5] json.object",
                "$.hint json.unknown-field",
            ],
            problems.Select(p => $"{p.Location} {p.Code}"));
    }

    [Fact]
    public void Read_DeepTree_ComesBack()
    {
        Specification<Learner> deep = LearnerTerms.Age.Is(16);
        for (var i = 0; i < 100; i++) deep = Specification.All(!deep);
        Assert.Equal(deep, SpecificationJson.Read(deep.ToJson(), LearnerTerms.All).Value);
    }

    [Fact]
    public void Read_BadInputUnderAnotherCulture_SaysTheSame()
    {
        const string Json = """
            {"all":[
              {"term":"income","from":2.5,"below":1.5},
              {"term":"movedIn","from":"2024-02-01","below":"2024-01-01"},
              {"term":"age","is":"x"}]}
            """;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
            var english = SpecificationJson.Read(Json, LearnerTerms.All).Problems;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            var swedish = SpecificationJson.Read(Json, LearnerTerms.All).Problems;
            Assert.Equal(english, swedish);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
