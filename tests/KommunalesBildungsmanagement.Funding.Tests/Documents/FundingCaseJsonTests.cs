using System.Globalization;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Documents;

namespace KommunalesBildungsmanagement.Funding.Tests.Documents;

/// <summary>Funding cases as JSON: what is written, and what is refused where.</summary>
public sealed class FundingCaseJsonTests
{
    private const string Head = "\"id\":\"a\",\"title\":\"Landkreis\",\"programme\":\"bildungIntegriert\"";

    [Fact]
    public void Write_Case_IsCanonical()
    {
        var grant = new FundingCase
        {
            Id = "bi-1",
            Title = "Fürth „50 %“",
            Programme = KnownProgramme.BildungIntegriert,
            Notice = new() { SpecialConditions = [], PeriodEnd = new(2018, 5, 31), Grant = 60_000.50m },
            FinalReport = new() { Responsible = "Bildungsbüro" },
            Lines = [new() { Code = "0835", Planned = 4_000.00m }],
        };
        Assert.Equal(
            "{\"id\":\"bi-1\",\"title\":\"Fürth „50 %“\",\"programme\":\"bildungIntegriert\",\"notice\":{\"specialConditions\":[],"
            + "\"periodEnd\":\"2018-05-31\",\"grant\":60000.5},\"finalReport\":{\"responsible\":\"Bildungsbüro\"},"
            + "\"lines\":[{\"code\":\"0835\",\"planned\":4000}]}",
            FundingCaseJson.Write(grant));
        Assert.Equal(
            "{\"id\":\"bi-1\",\"programme\":\"bildungIntegriert\",\"notice\":{\"specialConditions\":[],\"periodEnd\":\"2018-05-31\",\"grant\":60000.5},"
            + "\"lines\":[{\"code\":\"0835\",\"planned\":4000}]}",
            FundingCaseJson.WriteJudged(grant));
        Assert.StartsWith("{\n  \"id\": \"bi-1\",\n", FundingCaseJson.Write(grant, isIndented: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyFaults_NamesAllOfThemWithTheirPlace()
    {
        const string json =
            """
            [
              { "id": "a", "title": " ", "programme": "BildungIntegriert",
                "notice": { "periodStart": "2019-04-01", "periodEnd": "2019-03-31", "grant": -1, "stand": "2019-06-13", "issuedOn": "31.12.2018" } },
              { "id": "b", "title": "B", "programme": "bildungskommunen",
                "lines": [ { "code": "1", "planned": "1.234" }, { "code": "1" }, { "code": "2", "actual": "1,50" } ],
                "payments": [ { "id": "p" }, { "id": "p" } ], "events": [ { "kind": "insolvency" } ] },
              7
            ]
            """;
        var reading = FundingCaseJson.ReadAll(json, "faelle.json");
        Assert.Equal(
            [
                "faelle.json: $[0].title value.blank",
                "faelle.json: $[0].programme value.name",
                "faelle.json: $[0].notice.issuedOn value.date",
                "faelle.json: $[0].notice.grant value.negative",
                "faelle.json: $[0].notice.periodEnd grant-period.reversed",
                "faelle.json: $[0].notice.stand json.unknown-field",
                "faelle.json: $[1].lines[0].planned money.cents",
                "faelle.json: $[1].lines[2].actual money.text",
                "faelle.json: $[1].payments[1] value.twice",
                "faelle.json: $[1].events[0].id json.missing-field",
                "faelle.json: $[2] json.object",
            ],
            reading.Problems.Select(p => $"{p.Location} {p.Code}"));
        Assert.Contains("anbestGk", FundingCaseJson.Read($"{{{Head},\"notice\":{{\"conditions\":\"Anbest\"}}}}").Problems[0].Remedy.German, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.5", "12.50")]
    [InlineData("\"12.50\"", "12.50")]
    [InlineData("0", "0")]
    [InlineData("999999999999.99", "999999999999.99")]
    public void Read_Amount_IsTaken(string json, string amount) => Assert.Equal(
        decimal.Parse(amount, CultureInfo.InvariantCulture), FundingCaseJson.Read($"{{{Head},\"actualTotal\":{json}}}").Value.ActualTotal);

    [Theory]
    [InlineData("-0.01", "value.negative")]
    [InlineData("\"-0.01\"", "value.negative")]
    [InlineData("0.001", "money.cents")]
    [InlineData("\"12.500\"", "money.cents")]
    [InlineData("\"12,50\"", "money.text")]
    [InlineData("\"1.234,50\"", "money.text")]
    [InlineData("\"12.50\\n\"", "money.text")]
    [InlineData("\"１２\"", "money.text")]
    [InlineData("1000000000000", "money.large")]
    [InlineData("1e40", "value.number")]
    [InlineData("true", "value.number")]
    public void Read_Amount_IsRefused(string json, string code)
    {
        var problem = Assert.Single(FundingCaseJson.Read($"{{{Head},\"actualTotal\":{json}}}").Problems);
        Assert.Equal(("$.actualTotal", code), (problem.Location, problem.Code));
    }

    [Theory]
    [InlineData("\"lines\":[{\"code\":\"1\"},{\"code\":\"1\"}]", "$.lines[1]")]
    [InlineData("\"payments\":[{\"id\":\"1\"},{\"id\":\"1\"}]", "$.payments[1]")]
    [InlineData("\"events\":[{\"id\":\"1\",\"kind\":\"insolvency\"},{\"id\":\"1\",\"kind\":\"furtherFunds\"}]", "$.events[1]")]
    [InlineData("\"assets\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"1\"}]", "$.assets[2]")]
    [InlineData("\"procurements\":[{\"id\":\"1\"},{\"id\":\"1\"}]", "$.procurements[1]")]
    [InlineData("\"passedOn\":[{\"id\":\"1\"},{\"id\":\"1\"}]", "$.passedOn[1]")]
    [InlineData("\"yearlyReports\":[{\"kind\":\"interimReport\",\"year\":2018},{\"kind\":\"interimReport\",\"year\":2018}]", "$.yearlyReports[1]")]
    [InlineData("\"notice\":{\"specialConditions\":[\"bnBestAbruf\",\"bnBestAbruf\"]}", "$.notice.specialConditions[1]")]
    public void Read_SamePartTwice_IsRefused(string part, string place)
    {
        var problem = Assert.Single(FundingCaseJson.Read($"{{{Head},{part}}}").Problems);
        Assert.Equal((place, "value.twice"), (problem.Location, problem.Code));
    }

    [Theory]
    [InlineData("\"inhabitants\":-1", "$.inhabitants", "value.count")]
    [InlineData("\"inhabitants\":1.5", "$.inhabitants", "value.count")]
    [InlineData("\"posts\":-0.5", "$.posts", "value.quantity")]
    [InlineData("\"costs\":{\"flatRate\":25}", "$.costs.flatRate", "value.share")]
    [InlineData("\"costs\":{\"flatRate\":-0.01}", "$.costs.flatRate", "value.share")]
    [InlineData("\"implementationRegion\":\"Trier\"", "$.implementationRegion", "nuts.form")]
    [InlineData("\"notice\":{\"authoritySeat\":\"9762\"}", "$.notice.authoritySeat", "territory-key.length")]
    [InlineData("\"publicity\":[{\"kind\":\"website\"}]", "$.publicity[0].firstSeen", "json.missing-field")]
    [InlineData("\"outputs\":{\"evidenceIds\":[\"a\",\"\"]}", "$.outputs.evidenceIds[1]", "value.blank")]
    public void Read_FieldOutOfItsBounds_IsRefused(string part, string place, string code)
    {
        var problem = Assert.Single(FundingCaseJson.Read($"{{{Head},{part}}}").Problems);
        Assert.Equal((place, code), (problem.Location, problem.Code));
    }

    [Fact]
    public void Read_YearlyReports_OfOneYearButTwoKinds_AreTaken() => Assert.Equal(2, FundingCaseJson.Read(
        $"{{{Head},\"yearlyReports\":[{{\"kind\":\"interimReport\",\"year\":2018}},{{\"kind\":\"interimUseReport\",\"year\":2018}}]}}").Value.YearlyReports.Count);

    [Fact]
    public void Read_GrantPeriodOfOneDay_IsTaken() => Assert.Equal(
        new LocalDate(2020, 1, 1),
        FundingCaseJson.Read($"{{{Head},\"notice\":{{\"periodStart\":\"2020-01-01\",\"periodEnd\":\"2020-01-01\"}}}}").Value.Notice.PeriodEnd);

    [Theory]
    [InlineData("999")]
    [InlineData("10000")]
    [InlineData("\"2018\"")]
    public void Read_Year_NeedsFourDigits(string year) => Assert.Equal(
        "value.year", Assert.Single(FundingCaseJson.Read($"{{{Head},\"yearlyReports\":[{{\"kind\":\"interimReport\",\"year\":{year}}}]}}").Problems).Code);

    [Fact]
    public void ReadAll_SameCaseTwice_IsRefused() => Assert.Equal(
        ("$[1]", "value.twice"),
        FundingCaseJson.ReadAll($"[{{{Head}}},{{{Head}}}]").Problems.Select(p => (p.Location, p.Code)).Single());

    [Fact]
    public void Read_NoJson_NamesLineAndColumn() =>
        Assert.Equal("json.syntax", Assert.Single(FundingCaseJson.Read("{\n  \"id\": ,", "fall.json").Problems).Code);

    [Fact]
    public void Shapes_HaveAFieldForEveryMember()
    {
        Assert.Equal(Members<FundingCase>(), CaseShapes.Case.Names.Order());
        Assert.Equal(Members<GrantNotice>(), NoticeShapes.Notice.Names.Order());
        Assert.Equal(Members<Filing>(), NoticeShapes.Filing.Names.Order());
        Assert.Equal(Members<UseReport>(), NoticeShapes.UseReport.Names.Order());
        Assert.Equal(Members<YearlyReport>(), NoticeShapes.YearlyReport.Names.Order());
        Assert.Equal(Members<BudgetLine>(), PartShapes.Line.Names.Order());
        Assert.Equal(Members<Payment>(), PartShapes.Payment.Names.Order());
        Assert.Equal(Members<CaseEvent>(), PartShapes.Event.Names.Order());
        Assert.Equal(Members<Asset>(), PartShapes.Asset.Names.Order());
        Assert.Equal(Members<Procurement>(), PartShapes.Procurement.Names.Order());
        Assert.Equal(Members<PassedOnGrant>(), PartShapes.PassedOn.Names.Order());
        Assert.Equal(Members<ProjectTerm>(), ProgrammeShapes.Term.Names.Order());
        Assert.Equal(Members<CostPlan>(), ProgrammeShapes.Costs.Names.Order());
        Assert.Equal(Members<ProgrammeOutputs>(), ProgrammeShapes.Outputs.Names.Order());
        Assert.Equal(Members<PublicityEvidence>(), ProgrammeShapes.Publicity.Names.Order());
        Assert.Equal(Members<Publication>(), ProgrammeShapes.Publication.Names.Order());
        Assert.Equal(Members<DataSource>(), DataShapes.Source.Names.Order());
        Assert.Equal(Members<PublishedTable>(), DataShapes.Table.Names.Order());
        Assert.Equal(Members<RetentionFacts>(), DataShapes.Retention.Names.Order());
        Assert.Equal(Members<RecordHolding>(), DataShapes.Holding.Names.Order());
    }

    private static IEnumerable<string> Members<T>() =>
        RandomRecords.MembersOf(typeof(T)).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Order();
}
