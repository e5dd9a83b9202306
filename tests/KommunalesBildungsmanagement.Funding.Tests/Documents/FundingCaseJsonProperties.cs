using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Documents;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Documents;

public sealed class FundingCaseJsonProperties
{
    [Fact]
    public void What_is_written_is_read_back_equal() => Law.Check(RandomRecords.Cases, grant =>
    {
        Assert.Equal(grant, FundingCaseJson.Read(FundingCaseJson.Write(grant)).Value);
        Assert.Equal(grant, FundingCaseJson.Read(FundingCaseJson.Write(grant, isIndented: true)).Value);
        Assert.Equal([grant], FundingCaseJson.ReadAll(FundingCaseJson.WriteAll([grant])).Value);
    }, count: 300);

    [Fact]
    public void The_order_of_fields_and_the_way_of_writing_amounts_do_not_change_the_canonical_text() => Law.Check(RandomRecords.Cases, grant =>
    {
        var canonical = FundingCaseJson.Write(grant);
        var other = Turned(JsonNode.Parse(canonical)!).ToJsonString(new() { WriteIndented = true });
        Assert.Equal(canonical, FundingCaseJson.Write(FundingCaseJson.Read(other).Value));
    }, count: 300);

    [Fact]
    public void Texts_are_equal_exactly_for_equal_cases() => Law.Check(
        (from one in RandomRecords.Cases.Generator from two in RandomRecords.Cases.Generator from mix in Gen.Choose(0, 3) select (one, two, mix)).ToArbitrary(),
        cases =>
        {
            var (one, two, mix) = cases;
            var other = mix switch { 0 => one with { }, 1 => one with { Payments = two.Payments }, 2 => one with { Notice = two.Notice }, _ => two };
            return (one == other) == (FundingCaseJson.Write(one) == FundingCaseJson.Write(other));
        },
        count: 300);

    [Fact]
    public void What_is_for_people_only_does_not_change_what_is_judged() => Law.Check(RandomRecords.Cases, grant =>
    {
        var other = grant with
        {
            Title = "anders",
            FinalReport = grant.FinalReport with { Responsible = "Leitung", EvidenceId = "E-1" },
            UseReport = grant.UseReport with { Filing = grant.UseReport.Filing with { Responsible = null, EvidenceId = null } },
            YearlyReports = grant.YearlyReports.Select(r => r with { Filing = r.Filing with { Responsible = "Amt" } }).ToValueList(),
        };
        Assert.Equal(FundingCaseJson.WriteJudged(grant), FundingCaseJson.WriteJudged(other));
        Assert.NotEqual(FundingCaseJson.WriteJudged(grant), FundingCaseJson.WriteJudged(grant with { ActualTotal = (grant.ActualTotal ?? 0) + 0.01m }));
    }, count: 300);

    [Fact]
    public void Rules_do_not_read_what_is_for_people_only() => Law.Check(RandomRecords.Cases, grant =>
    {
        var judged = CaseShapes.Case.Judged(grant);
        Assert.Equal(DecisionRecord.Of(Dossier.Of(grant, new(2021, 7, 1))), DecisionRecord.Of(Dossier.Of(judged, new(2021, 7, 1))));
    }, count: 100);

    [Fact]
    public void A_damaged_document_gives_problems_and_no_exception() => Law.Check(
        (from grant in RandomRecords.Cases.Generator from place in Gen.Choose(0, 5000) from put in Gen.Elements("", "}", "\"", "-", "9", "x", "null", "[]") select (grant, place, put))
            .ToArbitrary(),
        damaged =>
        {
            var text = FundingCaseJson.Write(damaged.grant);
            var place = damaged.place % text.Length;
            var reading = FundingCaseJson.ReadAll(text[..place] + damaged.put + text[(place + 1)..], "fall.json");
            Assert.All(reading.Problems, p => Assert.StartsWith("fall.json", p.Location, StringComparison.Ordinal));
            Assert.Equal(reading.Succeeded, reading.Problems.Count == 0);
        },
        count: 300);

    [Fact]
    public void Records_of_any_case_are_read_back_equal() => Law.Check(RandomRecords.Cases, grant =>
    {
        var record = DecisionRecord.Of(Dossier.Of(grant, new(2021, 7, 1)));
        Assert.Equal(record, DecisionRecordJson.Read(DecisionRecordJson.Write(record)).Value);
        Assert.Equal(record, DecisionRecord.Of(Dossier.Of(FundingCaseJson.Read(FundingCaseJson.Write(grant)).Value, new(2021, 7, 1))));
    }, count: 100);

    // Amounts may be texts; shares and quantities are numbers.
    private static JsonNode Turned(JsonNode node, string name = "") => node switch
    {
        JsonObject fields => new JsonObject(fields.Reverse().Select(f => KeyValuePair.Create(f.Key, (JsonNode?)Turned(f.Value!, f.Key)))),
        JsonArray items => new JsonArray([.. items.Select(i => Turned(i!))]),
        JsonValue number when name is not ("flatRate" or "posts") && number.GetValueKind() == System.Text.Json.JsonValueKind.Number && number.GetValue<decimal>() % 1 != 0 =>
            JsonValue.Create(number.GetValue<decimal>().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)),
        _ => node.DeepClone(),
    };
}
