using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Resolutions;

/// <summary>Which rules apply is settled before any rule runs, by the notice and never by today.</summary>
public sealed class RuleSetResolutionTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Grant = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30));

    [Fact]
    public void EditionMissing_NothingOfTheConditionsIsComputed()
    {
        var grant = Grant with { Notice = Grant.Notice with { ConditionsStand = null } };
        var dossier = Dossier.Of(grant, Today);

        Assert.Equal(RuleVerdict.NotMet, dossier.Find("RES-00")!.Verdict);
        Assert.Equal(RuleSeverity.Error, dossier.Find("RES-00")!.Severity);
        Assert.DoesNotContain(dossier.Findings, f => f.Rule.RuleSet is "ANBEST-GK" or "ANBEST-P");
    }

    [Theory]
    [InlineData("2015-06-01")] // between two editions: the older one is not guessed
    [InlineData("2026-01-01")] // after the last one
    public void EditionUnknown_IsAnErrorAndNotTheNextOne(string stand)
    {
        var dossier = Dossier.Of(Grant with { Notice = Grant.Notice with { ConditionsStand = Day(stand) } }, Today);

        Assert.Equal(RuleVerdict.NotMet, dossier.Find("RES-01")!.Verdict);
        Assert.DoesNotContain(dossier.Findings, f => f.Rule.RuleSet == "ANBEST-GK");
    }

    [Theory]
    [InlineData("2011-12-31", 2)] // BWZ long over: the edition of the notice counts, not today
    [InlineData("2006-04-15", 0)]
    [InlineData("2019-06-13", 0)]
    public void EditionOfTheNotice_ChoosesTheVersion(string standOrWrong, int problems)
    {
        var grant = Grant with { Notice = Grant.Notice with { ConditionsStand = Day(standOrWrong) }, Payments = [new() { Id = "1", PaidOutOn = new(2010, 12, 31), UsedOn = new(2011, 2, 28) }] };
        var dossier = Dossier.Of(grant, Today);
        if (problems > 0)
        {
            Assert.Equal(RuleVerdict.NotMet, dossier.Find("RES-01")!.Verdict);
            return;
        }

        var use = dossier.Find("NB-USE-GK", "1")!;
        Assert.Equal(standOrWrong == "2006-04-15" ? new(2006, 4, 1) : new LocalDate(2012, 1, 1), use.Rule.From);
        Assert.Equal(standOrWrong == "2006-04-15" ? RuleVerdict.Met : RuleVerdict.NotMet, use.Verdict);
    }

    [Theory]
    [InlineData(RecipientKind.Municipality, ConditionsDocument.AnbestGk, RuleVerdict.Met)]
    [InlineData(RecipientKind.MunicipalAssociation, ConditionsDocument.AnbestGk, RuleVerdict.Met)]
    [InlineData(RecipientKind.Other, ConditionsDocument.AnbestGk, RuleVerdict.NotMet)]
    [InlineData(RecipientKind.Municipality, ConditionsDocument.AnbestP, RuleVerdict.NotMet)]
    [InlineData(RecipientKind.Other, ConditionsDocument.AnbestP, RuleVerdict.Met)]
    public void Document_FitsTheRecipient(RecipientKind recipient, ConditionsDocument document, RuleVerdict expected)
    {
        var grant = Grant with { Notice = Grant.Notice with { Recipient = recipient, Conditions = document, ConditionsStand = new(2019, 6, 13) } };
        Assert.Equal(expected, grant.Judge("RES-02", Today).Verdict);
    }

    [Fact]
    public void EsfConditions_AskForTheDaysOfTheNotice()
    {
        var grant = Grant with
        {
            Programme = KnownProgramme.Bildungskommunen,
            Notice = Grant.Notice with { IssuedOn = new(2023, 11, 1), Conditions = null, ConditionsStand = null, SpecialConditions = [SpecialCondition.BnBestGkEsfBund] },
        };
        Assert.Equal(RuleVerdict.NotApplicable, grant.Judge("RES-00", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-06", Today).Verdict);
        Assert.DoesNotContain(Dossier.Of(grant, Today).Findings, f => f.Rule.Id.StartsWith("NB-VN", StringComparison.Ordinal));
    }

    [Fact]
    public void SpecialConditionsUnknown_IsSaid()
    {
        var grant = Grant with { Notice = Grant.Notice with { SpecialConditions = null } };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-03", Today).Verdict);
        Assert.Equal(RuleVerdict.Undetermined, grant.Judge("RES-08", Today).Verdict);
    }

    [Fact]
    public void PeriodReversed_IsAnErrorAndNoYearIsReported()
    {
        var grant = Grant with { Notice = Grant.Notice with { PeriodStart = new(2020, 1, 1), PeriodEnd = new(2018, 6, 30) } };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-05", Today).Verdict);
        Assert.DoesNotContain(Dossier.Of(grant, Today).Findings, f => f.Rule.Id == "NB-ZB-BMBF");
    }

    [Fact]
    public void PeriodUnknown_YearlyReportsAreUndeterminedNotAbsent()
    {
        var grant = Grant with { Notice = Grant.Notice with { PeriodEnd = null } };
        Assert.Equal(RuleVerdict.Undetermined, grant.Judge("NB-ZB-BMBF", Today).Verdict);
        Assert.NotEmpty(grant.Judge("NB-ZB-BMBF", Today).Missing());
    }

    [Fact]
    public void Editions_EachStandNamesOneEdition_AndNoneBetween()
    {
        foreach (var edition in ConditionsEditions.All)
        {
            Assert.Equal(edition, ConditionsEditions.Find(edition.Document, edition.NamedAs.First!.Value));
            Assert.Equal(edition, ConditionsEditions.Find(edition.Document, edition.NamedAs.Last!.Value));
            Assert.Null(ConditionsEditions.Find(edition.Document, edition.NamedAs.Last!.Value.PlusDays(1)));
        }

        Assert.Null(ConditionsEditions.Find(ConditionsDocument.AnbestP, new(2013, 12, 31)));
        Assert.NotNull(ConditionsEditions.Find(ConditionsDocument.AnbestP, new(2006, 4, 30)));
        Assert.NotNull(ConditionsEditions.Find(ConditionsDocument.AnbestP, new(2012, 1, 1)));
        Assert.NotNull(ConditionsEditions.Find(ConditionsDocument.AnbestGk, new(2024, 5, 17))); // the day the sister ANBest-P-Kosten print
        Assert.Null(ConditionsEditions.Find(ConditionsDocument.AnbestGk, new(2024, 4, 30)));
    }

    [Fact]
    public void WhatTheOthersNeed_IsAskedFor()
    {
        var grant = Grant with { Notice = Grant.Notice with { Payment = null, IssuedOn = null, AuthoritySeat = null } };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-04", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-07", Today).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RES-09", Today).Verdict);

        // The programme has one version of its rules: the missing day chooses nothing.
        Assert.Contains(Dossier.Of(grant, Today).Findings, f => f.Rule.RuleSet == "BILDUNG-INTEGRIERT");
        Assert.Null(KommunalesBildungsmanagement.Funding.RulePacks.StandardPacks.AnbestP.OnlyVersion);
    }

    [Theory]
    [InlineData("2016-12-31", "2017-04-30", "2017-05-02")] // Sunday, then 1 May
    [InlineData("2022-12-31", "2023-04-30", "2023-05-02")]
    public void SeatOfTheAuthority_MovesSubmissions(string yearEnd, string nominal, string legal)
    {
        var grant = Grants.Municipality(Day(yearEnd).PlusMonths(-3), Day(yearEnd).PlusYears(1));
        grant = grant with { Notice = grant.Notice with { AuthoritySeat = Territories.TerritoryKey.Parse("05314000") } };
        var finding = grant.Judge("NB-ZB-BMBF", Day(yearEnd), Day(yearEnd).Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(new(Day(nominal), Day(legal)), finding.Due);
    }

    [Fact]
    public void FixedDay_IsNotMoved()
    {
        // 30 April 2023 is a Sunday.
        var grant = Grants.Municipality(new(2020, 1, 1), new(2022, 12, 31));
        grant = grant with
        {
            Notice = grant.Notice with { AuthoritySeat = Territories.TerritoryKey.Parse("05314000") },
            UseReport = new() { Filing = new() { SetByNotice = new(2023, 4, 30), SubmittedOn = new(2023, 5, 2) } },
        };
        Assert.Equal(RuleVerdict.Met, grant.Judge("NB-VN-GK", Today).Verdict);
        var fixedDay = grant with { UseReport = new() { Filing = grant.UseReport.Filing with { IsFixedDay = true } } };
        Assert.Equal(RuleVerdict.NotMet, fixedDay.Judge("NB-VN-GK", Today).Verdict);
        Assert.Equal(new(new(2023, 4, 30), new(2023, 4, 30)), fixedDay.Judge("NB-VN-GK", Today).Due);
    }

    [Fact]
    public void HolidayOfSingleMunicipalities_IsSaidAndNotGuessed()
    {
        // 15 August 2022 is a Monday; the period ends on Sunday, 14 August.
        var grant = Grants.Municipality(new(2020, 1, 1), new(2021, 8, 14));
        FundingCase At(string seat) => grant with { Notice = grant.Notice with { AuthoritySeat = Territories.TerritoryKey.Parse(seat) } };
        var open = At("09").Judge("NB-VN-GK", Today);
        Assert.Equal(new(new(2022, 8, 14), new(2022, 8, 15)), open.Due);
        Assert.Contains("15.08.2022", open.Deadline!.Ambiguity!.German, StringComparison.Ordinal);
        Assert.Equal(new(2022, 8, 16), At("10041100").Judge("NB-VN-GK", Today).Due!.Value.Legal); // Saarbrücken: a holiday in the whole Land
        Assert.Null(At("05314000").Judge("NB-VN-GK", Today).Deadline!.Ambiguity); // Bonn: none
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
