using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Dossiers;

/// <summary>When use reports and yearly reports are due, from the notice to the finding.</summary>
public sealed class UseReportDeadlineTests
{
    private static readonly LocalDate Early = new(2015, 1, 1);

    [Theory]
    [InlineData("2020-06-30", null, "2021-06-30")]
    [InlineData("2020-06-30", "2020-03-31", "2021-03-31")]
    [InlineData("2022-12-31", null, "2023-12-31")]
    [InlineData("2019-02-28", null, "2020-02-28")] // the earlier reading
    [InlineData("2020-02-29", null, "2021-02-28")]
    [InlineData("2018-08-31", null, "2019-08-31")]
    [InlineData("2018-08-31", "2018-09-30", "2019-08-31")] // fulfilled later than the period: the period decides
    public void AnbestGk_OneYear(string end, string? fulfilled, string due)
    {
        var grant = Grants.Municipality(Early, Day(end)) with { PurposeFulfilledOn = fulfilled is null ? null : Day(fulfilled) };
        Assert.Equal(Day(due), grant.Judge("NB-VN-GK", Early).Due!.Value.Nominal);
    }

    [Theory]
    [InlineData("2020-06-30", null, "2020-12-31")]
    [InlineData("2020-06-30", "2020-03-31", "2020-09-30")]
    [InlineData("2020-05-15", null, "2020-11-30")]
    [InlineData("2021-02-28", null, "2021-08-31")]
    [InlineData("2022-06-30", null, "2022-12-31")]
    public void AnbestP_EndOfTheSixthMonth(string end, string? fulfilled, string due)
    {
        var grant = Grants.Association(Early, Day(end)) with { PurposeFulfilledOn = fulfilled is null ? null : Day(fulfilled) };
        Assert.Equal(Day(due), grant.Judge("NB-VN-P", Early).Due!.Value.Nominal);
    }

    [Theory]
    [InlineData("2020-06-30", "2020-12-31")]
    [InlineData("2018-08-31", "2019-02-28")]
    public void BnBestBmbf98_FinalReportBeforeTheNumbers(string end, string due)
    {
        var grant = Grants.Municipality(Early, Day(end));
        Assert.Equal(Day(due), grant.Judge("NB-SB-BMBF", Early).Due!.Value.Nominal);
    }

    [Fact]
    public void BnBestBmbf98_InterimReports_ForYearsThatEndWithinThePeriod()
    {
        var grant = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30));
        Assert.Equal(new(2017, 4, 30), grant.Judge("NB-ZB-BMBF", Early, "2016").Due!.Value.Nominal);
        Assert.Equal(new(2018, 4, 30), grant.Judge("NB-ZB-BMBF", Early, "2017").Due!.Value.Nominal);
        Assert.Equal(RuleVerdict.NotApplicable, grant.Judge("NB-ZB-BMBF", Early, "2018").Verdict);
        Assert.Equal(
            ["2024", "2025", "2026"],
            Dossier.Of(Grants.Municipality(new(2024, 1, 1), new(2027, 12, 31)), Early).Findings
                .Where(f => f.Rule.Id == "NB-ZB-BMBF" && f.Verdict != RuleVerdict.NotApplicable).Select(f => f.Item));
    }

    [Theory]
    [InlineData("2020-10-01", RuleVerdict.Met)]
    [InlineData("2020-09-30", RuleVerdict.NotMet)]
    public void AnbestP_NarrativeJoined_UpToThreeMonths(string start, RuleVerdict expected)
    {
        var grant = Grants.Association(Day(start), new(2022, 12, 31)) with
        {
            YearlyReports = [new() { Kind = YearlyReportKind.InterimUseReport, Year = 2020, IsMergedWithNext = true }],
        };
        Assert.Equal(expected, grant.Judge("NB-ZN-P-VERBUND", new(2021, 1, 1), "2020").Verdict);
        Assert.Equal(new(2021, 4, 30), grant.Judge("NB-ZN-P", new(2021, 1, 1), "2020").Due!.Value.Nominal);
    }

    [Fact]
    public void AnbestGk_InterimUseReport_OnlyOnDemand()
    {
        var grant = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30));
        Assert.Equal(RuleVerdict.NotApplicable, (grant with { InterimDemanded = false }).Judge("NB-ZN-GK", Early).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, grant.Judge("NB-ZN-GK", Early).Verdict);
        var demanded = grant with { InterimDemanded = true, DemandedInterim = new() { SetByNotice = new(2017, 5, 2) } };
        Assert.Equal(RuleVerdict.Pending, demanded.Judge("NB-ZN-GK", new(2017, 5, 2)).Verdict);
        Assert.Equal(RuleVerdict.NotMet, demanded.Judge("NB-ZN-GK", new(2017, 5, 3)).Verdict);
    }

    [Fact]
    public void Extension_GoesBeforeTheNoticeAndTheNorm()
    {
        var grant = Grants.Municipality(Early, new(2020, 6, 30));
        var set = grant with { UseReport = new() { Filing = new() { SetByNotice = new(2020, 12, 15) } } };
        var extended = set with { UseReport = new() { Filing = set.UseReport.Filing with { ExtendedUntil = new(2021, 9, 30), ExtensionDecidedOn = new(2021, 8, 1) } } };
        Assert.Equal(new(2020, 12, 15), set.Judge("NB-VN-GK", Early).Due!.Value.Nominal);
        Assert.Equal(new(2021, 9, 30), extended.Judge("NB-VN-GK", Early).Due!.Value.Nominal);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
