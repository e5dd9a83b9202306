using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Dossiers;

/// <summary>In which order findings stand, and when a calendar warns.</summary>
public sealed class DossierTests
{
    private static readonly FundingCase Grant = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30)) with
    {
        HasAuditOffice = true,
        Lines = [new() { Code = "b", Planned = 100, Actual = 200 }, new() { Code = "a", Planned = 100, Actual = 200 }, new() { Code = "c", Planned = 100, Actual = 100 }],
        Payments = [new() { Id = "1", PaidOutOn = new(2017, 1, 2), UsedOn = new(2017, 3, 1) }],
    };

    [Fact]
    public void Findings_WhatIsNotMetComesFirst_ThenBySeverityAndDay()
    {
        var findings = Dossier.Of(Grant, new(2019, 7, 1)).Findings;
        RuleVerdict[] order = [RuleVerdict.NotMet, RuleVerdict.Undetermined, RuleVerdict.Pending, RuleVerdict.Met, RuleVerdict.NotApplicable];
        Assert.Equal(order.Where(v => findings.Any(f => f.Verdict == v)), findings.Select(f => f.Verdict).Distinct());
        foreach (var group in findings.GroupBy(f => f.Verdict))
        {
            var keys = group.Select(f => (-(int)f.Severity, f.Due?.Legal ?? LocalDate.MaxIsoValue, f.Rule.Id, f.Item ?? "")).ToList();
            Assert.Equal(keys.OrderBy(k => k.Item1).ThenBy(k => k.Item2).ThenBy(k => k.Id, StringComparer.Ordinal).ThenBy(k => k.Item4, StringComparer.Ordinal), keys);
        }

        var notMet = findings.Where(f => f.Verdict == RuleVerdict.NotMet).ToList();
        Assert.True(notMet.Count > 5 && notMet.Select(f => f.Severity).Distinct().Count() > 1);
        Assert.Equal(["a", "b"], notMet.Where(f => f.Rule.Id == "NB-FIN-20-GK").Select(f => f.Item));
    }

    [Fact]
    public void Open_IsWhatHasToBeDoneOrAsked() => Assert.All(
        Dossier.Of(Grant, new(2019, 7, 1)).Open, f => Assert.True(f.Verdict is RuleVerdict.NotMet or RuleVerdict.Undetermined));

    [Theory]
    [InlineData("2019-03-31", false)]
    [InlineData("2019-04-01", true)] // 90 days before 30 June 2019
    [InlineData("2019-07-01", true)] // overdue
    public void Calendar_WarnsFromTheFirstDayOfItsLead(string today, bool warns)
    {
        var calendar = ReportingCalendar.Of([Dossier.Of(Grant, NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value)]);
        Assert.Equal(warns, calendar.Warnings.Any(o => o.Finding.Rule.Id == "NB-VN-GK"));
        Assert.DoesNotContain(calendar.Warnings, o => o.State is ObligationState.Done or ObligationState.DoneLate);
    }

    [Fact]
    public void Calendar_SeveralGrants_InOneOrder_AndOnOneDayOnly()
    {
        var other = Grants.Association(new(2016, 1, 1), new(2018, 12, 31));
        var calendar = ReportingCalendar.Of([Dossier.Of(Grant, new(2017, 1, 1)), Dossier.Of(other, new(2017, 1, 1))]);
        Assert.Equal(["gk", "p"], calendar.Obligations.Select(o => o.Case.Id).Distinct().Order());
        var days = calendar.Obligations.Select(o => o.Due?.Nominal ?? LocalDate.MaxIsoValue).ToList();
        Assert.Equal(days.Order(), days);
        Assert.Throws<ArgumentException>(() => ReportingCalendar.Of([Dossier.Of(Grant, new(2017, 1, 1)), Dossier.Of(other, new(2017, 1, 2))]));
    }

    [Fact]
    public void Calendar_Extended_IsSaid()
    {
        var extended = Grant with { UseReport = new() { Filing = new() { SetByNotice = new(2019, 1, 31), ExtendedUntil = new(2019, 9, 30) } } };
        var obligation = Assert.Single(ReportingCalendar.Of([Dossier.Of(extended, new(2019, 7, 1))]).Obligations, o => o.Finding.Rule.Id == "NB-VN-GK");
        Assert.Equal((ObligationState.Extended, new LocalDate(2019, 9, 30)), (obligation.State, obligation.Due!.Value.Nominal));
    }

    [Theory]
    [InlineData("NB-VN-GK", null, "Verwendungsnachweis")]
    [InlineData("NB-SB-BMBF", null, "Schlussbericht")]
    [InlineData("NB-ZN-GK", null, "Zwischennachweis")]
    [InlineData("NB-ZB-BMBF", "2017", "Zwischenbericht")]
    [InlineData("BI-EXTAPP", null, "Verlängerung")]
    public void Obligation_NamesTheFunctionInChargeOfItsOwnSubmission(string rule, string? item, string responsible)
    {
        var grant = Grant with
        {
            UseReport = new() { Filing = new() { Responsible = "Verwendungsnachweis", EvidenceId = "E-Verwendungsnachweis" } },
            FinalReport = new() { Responsible = "Schlussbericht", EvidenceId = "E-Schlussbericht" },
            InterimDemanded = true,
            DemandedInterim = new() { SetByNotice = new(2017, 9, 1), Responsible = "Zwischennachweis", EvidenceId = "E-Zwischennachweis" },
            YearlyReports = [new() { Kind = YearlyReportKind.InterimReport, Year = 2017, Filing = new() { Responsible = "Zwischenbericht", EvidenceId = "E-Zwischenbericht" } }],
            Term = new() { BaseEnd = new(2018, 6, 30), SeeksExtension = true, ExtensionApplication = new() { Responsible = "Verlängerung", EvidenceId = "E-Verlängerung" } },
        };
        var obligation = Assert.Single(
            ReportingCalendar.Of([Dossier.Of(grant, new(2017, 7, 1))]).Obligations, o => o.Finding.Rule.Id == rule && o.Finding.Item == item);
        Assert.Equal((responsible, "E-" + responsible), (obligation.Responsible, obligation.EvidenceId));
    }
}
