using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>What a use report holds, who audits it first, and what must be notified.</summary>
public sealed class ProofTests
{
    private static readonly LocalDate Today = new(2021, 7, 15);
    private static readonly UseReport Complete = new()
    {
        Filing = new() { SubmittedOn = new(2021, 6, 29) },
        HasNarrative = true, HasNumericPart = true, ComparesTargets = true, ExplainsNecessity = true, ExplainsMainPositions = true,
        HasDepartmentReports = true, ShowsAllIncome = true, FollowsFinancingPlan = true, HasReceiptList = false, CanDeductVat = false,
        AuditedOn = new(2021, 6, 20),
    };

    private static readonly FundingCase Gk = Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)) with { UseReport = Complete, HasAuditOffice = true };
    private static readonly FundingCase P = Grants.Association(new(2018, 7, 1), new(2020, 6, 30)) with { UseReport = Complete };

    [Fact]
    public void Complete_AnbestGkNeedsNoReceipts_AnbestPDoes()
    {
        Assert.Equal(RuleVerdict.Met, Gk.Judge("NB-VN-ZAHLEN-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, P.Judge("NB-VN-ZAHLEN-P", Today).Verdict);
        Assert.Equal(RuleVerdict.Met, (P with { UseReport = Complete with { HasReceiptList = true } }).Judge("NB-VN-ZAHLEN-P", Today).Verdict);
    }

    [Fact]
    public void FixedAmounts_NeedNoReceiptsFrom2025()
    {
        var fixedOnly = P with { UseReport = Complete with { IsFixedAmountsOnly = true } };
        Assert.Equal(RuleVerdict.NotMet, fixedOnly.Judge("NB-VN-ZAHLEN-P", Today).Verdict);
        var from2024 = fixedOnly with { Notice = fixedOnly.Notice with { ConditionsStand = new(2024, 7, 1) } };
        Assert.Equal(RuleVerdict.NotMet, from2024.Judge("NB-VN-ZAHLEN-P", Today).Verdict);
        var from2025 = fixedOnly with { Notice = fixedOnly.Notice with { ConditionsStand = new(2025, 4, 1) } };
        Assert.Equal(RuleVerdict.Met, from2025.Judge("NB-VN-ZAHLEN-P", Today).Verdict);
    }

    [Fact]
    public void Narrative_WithoutTargets_IsNotMet() =>
        Assert.Equal(RuleVerdict.NotMet, (Gk with { UseReport = Complete with { ComparesTargets = false } }).Judge("NB-VN-SACHBERICHT-GK", Today).Verdict);

    [Theory]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(true, null, RuleVerdict.Undetermined)]
    [InlineData(false, null, RuleVerdict.Met)]
    public void Vat_DeductibleNeedsNetAmounts(bool canDeduct, bool? net, RuleVerdict expected) => Assert.Equal(
        expected, (Gk with { UseReport = Complete with { CanDeductVat = canDeduct, ShowsNetAmounts = net } }).Judge("NB-VN-ZAHLEN-GK", Today).Verdict);

    [Theory]
    [InlineData("2021-06-20", RuleVerdict.Met)]
    [InlineData("2021-06-29", RuleVerdict.Met)]
    [InlineData("2021-06-30", RuleVerdict.NotMet)] // after submission
    [InlineData(null, RuleVerdict.NotMet)]
    public void OwnAudit_BeforeSubmission(string? audited, RuleVerdict expected)
    {
        var grant = Gk with { UseReport = Complete with { AuditedOn = audited is null ? null : Day(audited) } };
        Assert.Equal(expected, grant.Judge("NB-RPA-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (grant with { HasAuditOffice = false }).Judge("NB-RPA-GK", Today).Verdict);
    }

    [Theory]
    [InlineData(CaseEventKind.FurtherFunds, "NB-NOT-5.1-GK")]
    [InlineData(CaseEventKind.CircumstancesChanged, "NB-NOT-5.2-GK")]
    [InlineData(CaseEventKind.PurposeUnreachable, "NB-NOT-5.3-GK")]
    [InlineData(CaseEventKind.FundsUnusable, "NB-NOT-5.4-GK")]
    [InlineData(CaseEventKind.AssetUnused, "NB-NOT-5.5-GK")]
    [InlineData(CaseEventKind.WorkPlanDeviation, "NB-NOT-11.1-BMBF")]
    [InlineData(CaseEventKind.ThirdPartyResults, "NB-NOT-11.1-DRITTE-BMBF")]
    [InlineData(CaseEventKind.ExploitationDeviation, "NB-NOT-11.1-VERWERTUNG-BMBF")]
    public void Event_WithoutNotification_IsNotMet_AlsoAfterTheUseReport(CaseEventKind kind, string rule)
    {
        var recorded = Gk with { Events = [new() { Id = "1", Kind = kind, OccurredOn = new(2021, 7, 2) }] };
        var notified = Gk with { Events = [new() { Id = "1", Kind = kind, OccurredOn = new(2021, 7, 2), NotifiedOn = new(2021, 7, 5) }] };
        Assert.Equal(RuleVerdict.NotMet, recorded.Judge(rule, Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Met, notified.Judge(rule, Today, "1").Verdict);
    }

    [Theory]
    [InlineData(true, RuleVerdict.NotMet)]
    [InlineData(false, RuleVerdict.NotApplicable)]
    [InlineData(null, RuleVerdict.Undetermined)]
    public void AnbestP_AssetUnused_OnlyInventory(bool? inventory, RuleVerdict expected) => Assert.Equal(
        expected,
        (P with { Events = [new() { Id = "1", Kind = CaseEventKind.AssetUnused, ConcernsInventory = inventory }] }).Judge("NB-NOT-5.5-P", Today, "1").Verdict);

    [Theory]
    [InlineData("2016-11-04", true, null, RuleVerdict.Met)]
    [InlineData("2016-11-04", false, null, RuleVerdict.NotMet)]
    [InlineData("2019-06-13", true, null, RuleVerdict.Undetermined)]
    [InlineData("2019-06-13", true, false, RuleVerdict.NotMet)]
    [InlineData("2019-06-13", true, true, RuleVerdict.Met)]
    [InlineData("2019-06-13", false, true, RuleVerdict.Met)] // the note is enclosed, the proof on demand only
    [InlineData("2024-05-01", false, false, RuleVerdict.NotMet)]
    public void PassedOn_From2019WithAuditNote(string stand, bool enclosed, bool? audited, RuleVerdict expected)
    {
        var grant = Gk with
        {
            Notice = Gk.Notice with { ConditionsStand = Day(stand) },
            PassedOn = [new() { Id = "1", ProofEnclosed = enclosed, AuditedByRecipient = audited, AuditRightsReserved = true }],
        };
        Assert.Equal(expected, grant.Judge("NB-FWD-GK", Today, "1").Verdict);
    }

    [Fact]
    public void Late_IsDiscretionAndNoAmount()
    {
        var late = Gk with { UseReport = Complete with { Filing = new() { SubmittedOn = new(2021, 7, 1) } } };
        var finding = late.Judge("NB-VN-GK", Today);
        Assert.Equal(RuleVerdict.NotMet, finding.Verdict);
        Assert.Contains("Ermessen", finding.Rule.Consequence!.German, StringComparison.Ordinal);
        Assert.Contains("§ 49 Abs. 3 Nr. 2 VwVfG", finding.Rule.Consequence.German, StringComparison.Ordinal);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
