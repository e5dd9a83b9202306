using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>Receipts, audits, contracts, objects, money passed on, reduction, start and revocation.</summary>
public sealed class RecordRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Gk = Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)) with { UseReport = new() { Filing = new() { SubmittedOn = new(2021, 6, 1) } } };
    private static readonly FundingCase P = Grants.Association(new(2018, 7, 1), new(2020, 6, 30)) with { UseReport = new() { Filing = new() { SubmittedOn = new(2020, 12, 1) } } };

    [Theory]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(false, true, RuleVerdict.NotMet)]
    [InlineData(true, null, RuleVerdict.Undetermined)]
    public void Parts_NarrativeAndNumbers(bool narrative, bool? numbers, RuleVerdict expected)
    {
        var report = Gk.UseReport with { HasNarrative = narrative, HasNumericPart = numbers };
        Assert.Equal(expected, (Gk with { UseReport = report }).Judge("NB-VN-TEILE-GK", Today).Verdict);
        Assert.Equal(expected, (P with { UseReport = report }).Judge("NB-VN-TEILE-P", Today).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (P with { UseReport = report with { Filing = new() } }).Judge("NB-VN-TEILE-P", Today).Verdict);
    }

    [Fact]
    public void AnbestP_NarrativeAndAudit()
    {
        var report = P.UseReport with { HasNarrative = true, ComparesTargets = true, ExplainsNecessity = true, ExplainsMainPositions = true };
        Assert.Equal(RuleVerdict.Met, (P with { UseReport = report }).Judge("NB-VN-SACHBERICHT-P", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (P with { UseReport = report with { ExplainsNecessity = false } }).Judge("NB-VN-SACHBERICHT-P", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (P with { HasAuditOffice = true, UseReport = report with { AuditedOn = new(2020, 12, 2) } }).Judge("NB-RPA-P", Today).Verdict);
        Assert.Equal(RuleVerdict.Met, (P with { HasAuditOffice = true, UseReport = report with { AuditedOn = new(2020, 12, 1) } }).Judge("NB-RPA-P", Today).Verdict);
    }

    [Fact]
    public void Receipts_AnbestGkOnlyFrom2024()
    {
        Assert.Equal(RuleVerdict.NotMet, (P with { UseReport = P.UseReport with { HasCompleteReceipts = false } }).Judge("NB-DOC-P", Today).Verdict);
        Assert.Throws<InvalidOperationException>(() => Gk.Judge("NB-DOC-GK", Today));
        var from2024 = Gk with { Notice = Gk.Notice with { ConditionsStand = new(2024, 5, 1) }, UseReport = Gk.UseReport with { HasCompleteReceipts = true } };
        Assert.Equal(RuleVerdict.Met, from2024.Judge("NB-DOC-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, from2024.Judge("NB-CTRL-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (P with { Notice = P.Notice with { ConditionsStand = new(2025, 4, 1) }, CanExportForAudit = false }).Judge("NB-CTRL-P", Today).Verdict);
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31", RuleVerdict.NotMet)]
    [InlineData("2026-12-31", "2027-01-01", RuleVerdict.Met)]
    [InlineData(null, "2027-01-01", RuleVerdict.Undetermined)]
    public void Asset_NotBeforeTheBindingEnds(string? bound, string disposed, RuleVerdict expected)
    {
        var asset = new Asset { Id = "1", BoundUntil = bound is null ? null : Day(bound), DisposedOn = Day(disposed) };
        Assert.Equal(expected, (Gk with { Assets = [asset] }).Judge("NB-ASSET-BINDUNG-GK", Today, "1").Verdict);
        Assert.Equal(expected, (P with { Assets = [asset] }).Judge("NB-ASSET-BINDUNG-P", Today, "1").Verdict);
    }

    [Fact]
    public void Contracts_AnbestGkWithoutAThreshold() => Assert.Equal(
        RuleVerdict.NotMet, (Gk with { TotalPublicGrants = 80_000, Procurements = [new() { Id = "1", FollowedRequiredRules = false }] }).Judge("NB-PROC-GK", Today, "1").Verdict);

    [Fact]
    public void PassedOn_ProofsAndRights()
    {
        var passedOn = new PassedOnGrant { Id = "1", ProofEnclosed = true, AuditedByRecipient = true, AuditRightsReserved = false };
        Assert.Equal(RuleVerdict.Met, (P with { PassedOn = [passedOn] }).Judge("NB-FWD-P", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotMet, (P with { PassedOn = [passedOn] }).Judge("NB-FWD-RECHTE-P", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotMet, (Gk with { PassedOn = [passedOn] }).Judge("NB-FWD-RECHTE-GK", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(CaseEventKind.FurtherFunds, "NB-NOT-5.1-P")]
    [InlineData(CaseEventKind.CircumstancesChanged, "NB-NOT-5.2-P")]
    [InlineData(CaseEventKind.PurposeUnreachable, "NB-NOT-5.3-P")]
    [InlineData(CaseEventKind.FundsUnusable, "NB-NOT-5.4-P")]
    [InlineData(CaseEventKind.Insolvency, "NB-NOT-5.6-P")]
    public void AnbestP_EventWithoutNotification(CaseEventKind kind, string rule)
    {
        Assert.Equal(RuleVerdict.NotMet, (P with { Events = [new() { Id = "1", Kind = kind }] }).Judge(rule, Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Met, (P with { Events = [new() { Id = "1", Kind = kind, NotifiedOn = Today }] }).Judge(rule, Today, "1").Verdict);
        var other = kind == CaseEventKind.FurtherFunds ? CaseEventKind.Insolvency : CaseEventKind.FurtherFunds;
        Assert.Equal(RuleVerdict.NotApplicable, (P with { Events = [new() { Id = "1", Kind = other }] }).Judge(rule, Today, "1").Verdict);
    }

    [Fact]
    public void AnbestP_TotalIsBinding() => Assert.Equal(
        RuleVerdict.NotMet, (P with { Notice = P.Notice with { PlannedTotal = 100 }, ActualTotal = 100.01m }).Judge("NB-FIN-SUMME-P", Today).Verdict);

    [Theory]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(false, null, RuleVerdict.NotApplicable)]
    public void AdvancePayment_UsualOrJustified(bool advance, bool? justified, RuleVerdict expected) => Assert.Equal(
        expected, (Gk with { Payments = [new() { Id = "1", IsAdvance = advance, IsAdvanceJustified = justified }] }).Judge("NB-PREPAY-GK", Today, "1").Verdict);

    [Theory]
    [InlineData(230_000, 115_000, RuleVerdict.Met)] // half of 230,000
    [InlineData(230_000, 115_000.01, RuleVerdict.NotMet)]
    [InlineData(239_600, 120_000, RuleVerdict.Met)] // 400 less: Bagatelle
    [InlineData(239_500, 120_000, RuleVerdict.Met)] // exactly 500: not more than 500
    [InlineData(239_499.99, 120_000, RuleVerdict.NotMet)]
    public void Reduction_KeepsNoMoreThanTheReducedGrant(double actual, double kept, RuleVerdict expected)
    {
        FundingCase Of(FundingCase grant) => grant with
        {
            Notice = grant.Notice with { PlannedTotal = 240_000, Grant = 120_000, IsRecurring = false },
            ActualTotal = (decimal)actual, NewRevenue = 0, RetainedGrant = (decimal)kept,
        };
        Assert.Equal(expected, Of(Gk).Judge("NB-RED-GK", Today).Verdict);
        Assert.Equal(expected, Of(P).Judge("NB-RED-P", Today).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, (Of(Gk) with { NewRevenue = null }).Judge("NB-RED-GK", Today).Verdict);
    }

    [Fact]
    public void Reduction_FullFinancing_NoBagatelle()
    {
        var grant = Gk with
        {
            Notice = Gk.Notice with { Financing = FinancingKind.Full, PlannedTotal = 130_000, Grant = 130_000 },
            ActualTotal = 129_700, NewRevenue = 0, RetainedGrant = 130_000,
        };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("NB-RED-GK", Today).Verdict);
        Assert.Equal(129_700, grant.ReducedGrant);
    }

    [Fact]
    public void EarlyStart_IsAHintOnly()
    {
        var finding = (Gk with { StartedOn = new(2018, 6, 30) }).Judge("NB-START", Today);
        Assert.Equal((RuleVerdict.Undetermined, RuleSeverity.Info), (finding.Verdict, finding.Severity));
        Assert.Equal(RuleVerdict.NotMet, (Gk with { StartedOn = new(2018, 6, 30), EarlyStartApproved = false }).Judge("NB-START", Today).Verdict);
        Assert.Equal(RuleVerdict.Met, (Gk with { StartedOn = new(2018, 7, 1) }).Judge("NB-START", Today).Verdict);
    }

    [Theory]
    [InlineData("2025-01-15", RuleVerdict.Met)]
    [InlineData("2025-01-16", RuleVerdict.NotMet)]
    public void Revocation_WithinAYearOfKnowledge(string revoked, RuleVerdict expected) => Assert.Equal(
        expected, (Gk with { AuthorityKnewOn = new(2024, 1, 15), RevokedOn = Day(revoked) }).Judge("VWV-48-4", Today).Verdict);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
