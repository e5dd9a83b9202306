using System.Text;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Documents;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Dossiers;

/// <summary>What a decision record keeps, and what it does not.</summary>
public sealed class DecisionRecordTests
{
    private static readonly FundingCase Grant = Grants.Municipality(new(2018, 1, 1), new(2020, 12, 31)) with
    {
        Title = "Stadt mit Geheimnis",
        FinalReport = new() { SubmittedOn = new(2021, 6, 30), Responsible = "Bildungsmonitoring", EvidenceId = "E-77" },
        Lines = [new() { Code = "0835", Planned = 4_000m, Actual = 4_800.01m }],
    };

    private static readonly DecisionRecord Record = DecisionRecord.Of(Dossier.Of(Grant, new(2021, 7, 1)));

    [Fact]
    public void Of_Dossier_KeepsRulesVerdictsDaysAndSources()
    {
        Assert.Equal(("gk", new LocalDate(2021, 7, 1)), (Record.CaseId, Record.JudgedOn));
        Assert.Equal(
            [new("RES", new(2021, 7, 1)), new("ANBEST-GK", new(2014, 1, 1)), new("BNBEST-BMBF-98", new(2006, 4, 1))], Record.Packs.Take(3));
        Assert.Equal(Dossier.Of(Grant, new(2021, 7, 1)).Applied.Count, Record.Packs.Count);
        var report = Assert.Single(Record.Findings, f => f.RuleId == "NB-SB-BMBF");
        Assert.Equal((RuleVerdict.Met, new LocalDate(2021, 6, 30), new LocalDate(2006, 4, 1)), (report.Verdict, report.NominalDue, report.From));
        Assert.Equal("BNBest-BMBF 98", Assert.Single(report.Citations).Document);
        Assert.Equal(16, report.ContentHash.Length);
        var line = Assert.Single(Record.Findings, f => f.RuleId == "NB-FIN-20-GK");
        Assert.Equal(("0835", RuleVerdict.NotMet), (line.Item, line.Verdict));
        Assert.Equal(Dossier.Of(Grant, new(2021, 7, 1)).Findings.Count, Record.Findings.Count);
    }

    [Fact]
    public void Of_Dossier_HashesTheCanonicalInputs()
    {
        // The same by another tool: printf '%s' "$json" | sha256sum.
        var bytes = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(FundingCaseJson.WriteJudged(Grant)));
        Assert.Equal(Convert.ToHexString(bytes), Record.InputsHash, ignoreCase: true);
        Assert.Matches("^[0-9a-f]{64}$", Record.RulesHash);
        Assert.Matches(@"^\d+\.\d+\.\d+", Record.LibraryVersion);
        Assert.DoesNotContain('+', Record.LibraryVersion);
    }

    [Fact]
    public void RulesHash_OtherPacks_IsAnother()
    {
        var without = Grant with { Notice = Grant.Notice with { SpecialConditions = [] } };
        Assert.NotEqual(Record.RulesHash, DecisionRecord.Of(Dossier.Of(without, new(2021, 7, 1))).RulesHash);
        Assert.Equal(Record.RulesHash, DecisionRecord.Of(Dossier.Of(Grant with { ActualTotal = 1 }, new(2030, 7, 1))).RulesHash);
    }

    [Fact]
    public void Write_Record_HoldsNoTitleNoFunctionNoDocument()
    {
        var json = DecisionRecordJson.Write(Record);
        Assert.All(["Geheimnis", "Bildungsmonitoring", "E-77", "4800"], t => Assert.DoesNotContain(t, json, StringComparison.Ordinal));
        Assert.StartsWith("{\"caseId\":\"gk\",\"judgedOn\":\"2021-07-01\",\"inputsHash\":\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedRecord_NamesAllFaults()
    {
        var json = DecisionRecordJson.Write(Record)
            .Replace(Record.InputsHash, Record.InputsHash.ToUpperInvariant() + "0", StringComparison.Ordinal)
            .Replace("\"judgedOn\":\"2021-07-01\"", "\"judgedOn\":\"1.7.2021\"", StringComparison.Ordinal);
        Assert.Equal(["$.judgedOn value.date", "$.inputsHash value.hash"], DecisionRecordJson.Read(json).Problems.Select(p => $"{p.Location} {p.Code}"));
    }
}
