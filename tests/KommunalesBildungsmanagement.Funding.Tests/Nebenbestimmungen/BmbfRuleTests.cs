using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>BNBest-BMBF 98: parts of the final report, consent, months for notifications. And parts that ANBest-P ask for.</summary>
public sealed class BmbfRuleTests
{
    private static readonly LocalDate Today = new(2021, 7, 15);
    private static readonly FundingCase Gk = Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)) with { FinalReport = new() { SubmittedOn = new(2020, 12, 1) } };
    private static readonly FundingCase P = Grants.Association(new(2018, 7, 1), new(2020, 6, 30));
    private static readonly FinalReportContents Whole = new()
    {
        HasShortAccount = true, HasDetailedAccount = true, HasSuccessControlReport = true, HasSummary = true, Copies = 4, IsWithTib = true,
    };

    [Fact]
    public void FinalReport_HoldsAllFourParts()
    {
        RuleVerdict Of(FinalReportContents contents) => (Gk with { FinalReportContents = contents }).Judge("NB-SB-TEILE-BMBF", Today).Verdict;
        Assert.Equal(RuleVerdict.Met, Of(Whole));
        Assert.Equal(RuleVerdict.NotMet, Of(Whole with { HasShortAccount = false }));
        Assert.Equal(RuleVerdict.NotMet, Of(Whole with { HasDetailedAccount = false }));
        Assert.Equal(RuleVerdict.NotMet, Of(Whole with { HasSuccessControlReport = false }));
        Assert.Equal(RuleVerdict.NotMet, Of(Whole with { HasSummary = false }));
        Assert.Equal(RuleVerdict.Undetermined, Of(Whole with { HasSummary = null }));
        Assert.Equal(RuleVerdict.NotApplicable, (Gk with { FinalReport = new() }).Judge("NB-SB-TEILE-BMBF", Today).Verdict);
    }

    [Theory]
    [InlineData(3, RuleVerdict.NotMet)]
    [InlineData(4, RuleVerdict.Met)]
    [InlineData(5, RuleVerdict.Met)]
    [InlineData(null, RuleVerdict.Undetermined)]
    public void FinalReport_FourCopies(int? copies, RuleVerdict expected) => Assert.Equal(
        expected, (Gk with { FinalReportContents = Whole with { Copies = copies } }).Judge("NB-SB-KOPIEN-BMBF", Today).Verdict);

    [Fact]
    public void FinalReport_WithTheTib()
    {
        Assert.Equal(RuleVerdict.Met, (Gk with { FinalReportContents = Whole }).Judge("NB-SB-TIB-BMBF", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (Gk with { FinalReportContents = Whole with { IsWithTib = false } }).Judge("NB-SB-TIB-BMBF", Today).Verdict);
    }

    [Theory]
    [InlineData(true, RuleVerdict.Met)]
    [InlineData(false, RuleVerdict.NotMet)]
    public void InterimReport_UpdatesTheExploitationPlan(bool updates, RuleVerdict expected)
    {
        var report = new YearlyReport { Kind = YearlyReportKind.InterimReport, Year = 2018, Filing = new() { SubmittedOn = new(2019, 4, 1) }, UpdatesExploitationPlan = updates };
        Assert.Equal(expected, (Gk with { YearlyReports = [report] }).Judge("NB-VERWERTUNG-BMBF", Today, "2018").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, Gk.Judge("NB-VERWERTUNG-BMBF", Today, "2018").Verdict);
    }

    [Theory]
    [InlineData(100_000, false, false, RuleVerdict.NotApplicable)]
    [InlineData(100_000.01, false, false, RuleVerdict.NotMet)]
    [InlineData(100_000.01, false, true, RuleVerdict.Met)]
    [InlineData(100_000.01, true, false, RuleVerdict.NotApplicable)]
    [InlineData(100_000.01, null, false, RuleVerdict.Undetermined)]
    public void ResearchContract_MoreThan100000NeedsConsent(double value, bool? named, bool consent, RuleVerdict expected)
    {
        var contract = new Procurement { Id = "1", IsResearch = true, Value = (decimal)value, IsNamedInApplication = named, HasPriorConsent = consent };
        Assert.Equal(expected, (Gk with { Procurements = [contract] }).Judge("NB-FE-BMBF", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (Gk with { Procurements = [contract with { IsResearch = false }] }).Judge("NB-FE-BMBF", Today, "1").Verdict);
    }

    [Theory]
    [InlineData("2018-07-30", RuleVerdict.Met)]
    [InlineData("2018-07-31", RuleVerdict.NotMet)]
    [InlineData(null, RuleVerdict.NotMet)]
    public void Month_AfterTheNoticeAndAfterAContract(string? notified, RuleVerdict expected)
    {
        FundingCase Of(CaseEventKind kind, LocalDate? receivedOn, LocalDate? occurredOn) => Gk with
        {
            Notice = Gk.Notice with { ReceivedOn = receivedOn },
            Events = [new() { Id = "1", Kind = kind, OccurredOn = occurredOn, NotifiedOn = notified is null ? null : Day(notified) }],
        };
        var day = new LocalDate(2018, 6, 30);
        Assert.Equal(expected, Of(CaseEventKind.AnnouncementConcern, day, null).Judge("NB-BEKANNT-BMBF", Today, "1").Verdict);
        Assert.Equal(expected, Of(CaseEventKind.ExploitationContract, null, day).Judge("NB-VERWERTUNGSVERTRAG-BMBF", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, Of(CaseEventKind.FurtherFunds, day, day).Judge("NB-BEKANNT-BMBF", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, Of(CaseEventKind.FurtherFunds, day, day).Judge("NB-VERWERTUNGSVERTRAG-BMBF", Today, "1").Verdict);
    }

    [Fact]
    public void Results_NineMonthsAfterCompletion_WhichMayComeEarlier()
    {
        var early = Gk with { PurposeFulfilledOn = new(2020, 3, 31) };
        Assert.Equal(new(2020, 12, 31), early.Judge("NB-PUB-BMBF", Today).Due!.Value.Nominal);
        Assert.Equal(RuleVerdict.Met, (early with { ResultsPublishedOn = new(2020, 12, 31) }).Judge("NB-PUB-BMBF", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, (early with { ResultsPublishedOn = new(2021, 1, 1) }).Judge("NB-PUB-BMBF", Today).Verdict);
    }

    [Theory]
    [InlineData(true, RuleVerdict.Met)]
    [InlineData(false, RuleVerdict.NotMet)]
    [InlineData(null, RuleVerdict.Undetermined)]
    public void AnbestP_ConfirmsNecessityAndBooks(bool? confirmed, RuleVerdict expected) => Assert.Equal(
        expected,
        (P with { UseReport = new() { Filing = new() { SubmittedOn = new(2020, 12, 1) }, IsConfirmed = confirmed } }).Judge("NB-VN-BESTAETIGUNG-P", Today).Verdict);

    [Theory]
    [InlineData(true, true, false, RuleVerdict.Met)]
    [InlineData(true, false, true, RuleVerdict.Met)] // the narrative comes with the next one
    [InlineData(true, false, false, RuleVerdict.NotMet)]
    [InlineData(false, true, true, RuleVerdict.NotMet)] // the numbers never do
    public void AnbestP_PartsOfTheInterimReport(bool numbers, bool narrative, bool merged, RuleVerdict expected)
    {
        var report = new YearlyReport
        {
            Kind = YearlyReportKind.InterimUseReport, Year = 2018, Filing = new() { SubmittedOn = new(2019, 4, 1) },
            HasNumericPart = numbers, HasNarrative = narrative, IsMergedWithNext = merged,
        };
        Assert.Equal(expected, (P with { YearlyReports = [report] }).Judge("NB-ZN-TEILE-P", Today, "2018").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (P with { YearlyReports = [report with { Filing = new() }] }).Judge("NB-ZN-TEILE-P", Today, "2018").Verdict);
    }

    [Theory]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(false, null, RuleVerdict.NotApplicable)]
    public void PassedOn_ProofOnDemand(bool demanded, bool? presented, RuleVerdict expected)
    {
        var passedOn = new PassedOnGrant { Id = "1", IsProofDemanded = demanded, IsProofPresented = presented };
        var gk = Gk with { Notice = Gk.Notice with { ConditionsStand = new(2019, 6, 13) } };
        Assert.Equal(expected, (gk with { PassedOn = [passedOn] }).Judge("NB-FWD-VORLAGE-GK", Today, "1").Verdict);
        Assert.Equal(expected, (P with { PassedOn = [passedOn] }).Judge("NB-FWD-VORLAGE-P", Today, "1").Verdict);
    }

    [Fact]
    public void PassedOn_ToALocalAuthority_AnbestGkDoNotSpeakOf()
    {
        var passedOn = new PassedOnGrant { Id = "1", IsLocalAuthority = true, ProofEnclosed = false, AuditRightsReserved = false, AuditedByRecipient = false, IsProofDemanded = true };
        foreach (var stand in new LocalDate[] { new(2016, 11, 4), new(2019, 6, 13), new(2024, 5, 1) })
        {
            var gk = Gk with { Notice = Gk.Notice with { ConditionsStand = stand }, PassedOn = [passedOn], UseReport = new() { Filing = new() { SubmittedOn = new(2021, 6, 1) } } };
            Assert.Equal(RuleVerdict.NotApplicable, gk.Judge("NB-FWD-GK", Today, "1").Verdict);
            Assert.Equal(RuleVerdict.NotApplicable, gk.Judge("NB-FWD-RECHTE-GK", Today, "1").Verdict);
            if (stand.Year >= 2019) Assert.Equal(RuleVerdict.NotApplicable, gk.Judge("NB-FWD-VORLAGE-GK", Today, "1").Verdict);
        }

        Assert.Equal(RuleVerdict.NotMet, (P with { PassedOn = [passedOn] }).Judge("NB-FWD-RECHTE-P", Today, "1").Verdict);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
