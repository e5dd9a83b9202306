using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Histories;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Tests.Histories;

/// <summary>What would have been answered then, and how it compares with what was.</summary>
public sealed class CaseHistoryTests
{
    private static readonly FundingCase Planned = Grants.Municipality(new(2018, 1, 1), new(2020, 6, 30));

    private static readonly FundingCase Prolonged = Planned with { Notice = Planned.Notice with { PeriodEnd = new(2020, 12, 31) } };

    private static readonly CaseHistory History = CaseHistory.Empty
        .Record(new(2018, 1, 10), Planned)
        .Record(new(2020, 3, 1), Prolonged);

    [Theory]
    [InlineData("2018-01-10", "2021-06-30")]
    [InlineData("2020-02-29", "2021-06-30")]
    [InlineData("2020-03-01", "2021-12-31")]
    [InlineData("2024-03-01", "2021-12-31")]
    public void Replay_UsesTheStateRecordedByThen(string knowledge, string due)
    {
        var replay = History.Replay(Day(knowledge), new(2021, 1, 1));
        Assert.Equal(Day(due), replay.Dossier!.Find("NB-VN-GK")!.Due!.Value.Nominal);
        Assert.Empty(replay.Notes());
    }

    [Fact]
    public void Replay_NothingRecorded_SaysSo()
    {
        var replay = History.Replay(new(2018, 1, 9), new(2021, 1, 1));
        Assert.Null(replay.Dossier);
        Assert.Null(replay.State);
        Assert.Contains("09.01.2018", Assert.Single(replay.Notes()).German, StringComparison.Ordinal);
        Assert.Empty(CaseHistory.Empty.States);
        Assert.Null(CaseHistory.Empty.Replay(new(2018, 1, 9), new(2021, 1, 1)).Dossier);
    }

    [Fact]
    public void Record_SameDay_TheLaterEntryCounts()
    {
        var corrected = History.Record(new(2020, 3, 1), Planned);
        Assert.Equal(Planned, corrected.KnownOn(new(2020, 3, 1))!.Case);
        Assert.Equal(3, corrected.States.Count);
        Assert.Equal(2, History.States.Count);
    }

    [Fact]
    public void Record_EarlierDayOrOtherCase_IsRefused()
    {
        Assert.Equal("case-history.order", Assert.Throws<InvalidValueException>(() => History.Record(new(2020, 2, 29), Prolonged)).Problems[0].Code);
        Assert.Equal(
            "case-history.case", Assert.Throws<InvalidValueException>(() => History.Record(new(2020, 3, 1), Prolonged with { Id = "x" })).Problems[0].Code);
    }

    [Theory]
    [InlineData("2019-06-12", false)]
    [InlineData("2019-06-13", true)]
    public void Replay_EditionOfALaterDay_IsNotUsed(string knowledge, bool isUsed)
    {
        var named = Grants.Municipality(new(2018, 1, 1), new(2020, 6, 30), stand: new(2019, 6, 13));
        var replay = CaseHistory.Empty.Record(new(2018, 1, 1), named).Replay(Day(knowledge), new(2021, 1, 1));
        Assert.Equal(isUsed, replay.Dossier!.Find("NB-VN-GK") is not null);
        Assert.NotNull(replay.Dossier.Find("NB-SB-BMBF"));
        if (isUsed) Assert.Empty(replay.Notes());
        else Assert.Contains("ANBest-Gk ab 13.06.2019", Assert.Single(replay.Notes()).German, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-12-31", "2024-06-01", "2022-12-31")]
    [InlineData("2024-06-01", "2022-12-31", "2022-12-31")]
    [InlineData("2024-06-01", "2024-06-02", "2024-06-01")]
    public void Replay_LawOfTheDay_IsTheLawKnownThen(string knowledge, string today, string reference)
    {
        // A pack of the host that follows the day of the evaluation, as the law of a Land does.
        var options = new DossierOptions { Further = [(_, day) => new(StandardPacks.BnBestBmbf98, day, LocalizedText.Same("Land"))] };
        var applied = History.Replay(Day(knowledge), Day(today), options).Dossier!.Applied;
        Assert.Equal(Day(reference), applied[^1].ReferenceDate);
        Assert.Equal(Day(reference), applied[0].ReferenceDate);
    }

    [Fact]
    public void Compare_SameKnowledge_IsTheSame()
    {
        var stored = DecisionRecord.Of(Dossier.Of(Prolonged, new(2021, 7, 1)));
        var comparison = History.Replay(new(2026, 1, 1), new(2021, 7, 1)).CompareWith(stored);
        Assert.Empty(comparison.Differences);
        Assert.True(comparison.SameInputs && comparison.SameRules);
        Assert.Equal(stored.Findings.Count, comparison.Same);
    }

    [Fact]
    public void Compare_ChangedInputs_NamesThemAsTheCause()
    {
        var stored = DecisionRecord.Of(Dossier.Of(Planned, new(2021, 7, 1)));
        var comparison = History.Replay(new(2026, 1, 1), new(2021, 7, 1)).CompareWith(stored);
        var report = Assert.Single(comparison.Differences, d => d.RuleId == "NB-VN-GK");
        Assert.Equal([DifferenceCause.InputsChanged], report.Causes);
        Assert.Equal((RuleVerdict.NotMet, RuleVerdict.Pending), (report.Stored!.Verdict, report.Now!.Verdict));
        Assert.True(report.ChangesVerdict);
        Assert.False(comparison.SameInputs);
        Assert.True(comparison.SameRules);
        Assert.True(comparison.Same > 0);
    }

    [Fact]
    public void Compare_RuleOfAnotherHash_NamesTheRule()
    {
        var now = DecisionRecord.Of(Dossier.Of(Prolonged, new(2021, 7, 1)));
        var other = now.Findings.Select(f => f.RuleId == "NB-VN-GK" ? f with { ContentHash = new('0', 16), Verdict = RuleVerdict.Met } : f).ToValueList();
        var stored = now with { Findings = other, RulesHash = new('0', 64) };
        var difference = Assert.Single(DecisionComparison.Of(stored, now).Differences);
        Assert.Equal([DifferenceCause.RuleChanged], difference.Causes);
        Assert.Equal("NB-VN-GK", difference.RuleId);
        Assert.Equal(now.Findings.Count - 1, DecisionComparison.Of(stored, now).Same);
    }

    [Fact]
    public void Compare_OtherDayLibraryOrSettings_AreToldApart()
    {
        var stored = DecisionRecord.Of(Dossier.Of(Prolonged, new(2021, 12, 31)));
        var later = DecisionRecord.Of(Dossier.Of(Prolonged, new(2022, 1, 1)));
        Assert.All(DecisionComparison.Of(stored, later).Differences, d => Assert.Equal([DifferenceCause.DayChanged], d.Causes));
        Assert.Contains(DecisionComparison.Of(stored, later).Differences, d => d.RuleId == "NB-VN-GK");
        var shifted = stored with { Findings = stored.Findings.Select(f => f with { LegalDue = f.LegalDue?.PlusDays(1) }).ToValueList() };
        var settings = DecisionComparison.Of(stored, shifted).Differences;
        Assert.NotEmpty(settings);
        Assert.All(settings, d => Assert.Equal([DifferenceCause.SettingsChanged], d.Causes));
        Assert.All(settings, d => Assert.False(d.ChangesVerdict));
        Assert.All(
            DecisionComparison.Of(stored, shifted with { LibraryVersion = "9" }).Differences, d => Assert.Equal([DifferenceCause.LibraryChanged], d.Causes));
    }

    [Fact]
    public void Compare_FindingOnOneSideOnly_IsADifference()
    {
        var stored = DecisionRecord.Of(Dossier.Of(Prolonged, new(2021, 7, 1)));
        var more = DecisionRecord.Of(Dossier.Of(Prolonged with { Lines = [new() { Code = "1", Planned = 1, Actual = 2 }] }, new(2021, 7, 1)));
        var difference = Assert.Single(DecisionComparison.Of(stored, more).Differences, d => d.Item == "1");
        Assert.Null(difference.Stored);
        Assert.Equal([DifferenceCause.InputsChanged], difference.Causes);
        var fewer = stored with { Findings = [.. stored.Findings.Skip(1)], RulesHash = new('1', 64) };
        Assert.Equal([DifferenceCause.RuleChanged], Assert.Single(DecisionComparison.Of(stored, fewer).Differences).Causes);
        var older = stored with { Findings = fewer.Findings, Packs = [stored.Packs[0] with { ReferenceDate = new(2019, 1, 1) }, .. stored.Packs.Skip(1)] };
        Assert.Equal([DifferenceCause.RuleChanged], Assert.Single(DecisionComparison.Of(stored, older).Differences).Causes);
        var otherDay = older with { JudgedOn = new(2021, 7, 2) };
        Assert.Equal([DifferenceCause.DayChanged], Assert.Single(DecisionComparison.Of(stored, otherDay).Differences).Causes);
    }

    [Fact]
    public void Compare_NothingRecorded_EveryFindingDiffers()
    {
        var stored = DecisionRecord.Of(Dossier.Of(Prolonged, new(2021, 7, 1)));
        var comparison = CaseHistory.Empty.Replay(new(2021, 7, 1), new(2021, 7, 1)).CompareWith(stored);
        Assert.Equal(stored.Findings.Count, comparison.Differences.Count);
        Assert.All(comparison.Differences, d => Assert.Equal([DifferenceCause.InputsChanged], d.Causes));
        Assert.Equal(0, comparison.Same);
    }

    [Fact]
    public void Compare_PartsWithOneId_AreToldApartByTheirOrder()
    {
        var twice = Prolonged with { Lines = [new() { Code = "1", Planned = 1, Actual = 2 }, new() { Code = "1", Planned = 2, Actual = 2 }] };
        var stored = DecisionRecord.Of(Dossier.Of(twice, new(2021, 7, 1)));
        Assert.Empty(DecisionComparison.Of(stored, stored).Differences);
        Assert.Equal(stored.Findings.Count, DecisionComparison.Of(stored, stored).Same);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
