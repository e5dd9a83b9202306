using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Publicity;

/// <summary>Publicity over the whole grant period, and on documents.</summary>
public sealed class PublicityRuleTests
{
    private static readonly FundingCase Grant = Grants.Municipality(new(2024, 1, 1), new(2027, 12, 31)) with { Programme = KnownProgramme.Bildungskommunen };

    [Theory]
    [InlineData("2024-01-01", "2026-01-15", "2026-01-15", RuleVerdict.Met)]
    [InlineData("2023-12-01", "2028-02-01", "2028-03-01", RuleVerdict.Met)]
    [InlineData("2024-01-02", "2026-01-15", "2026-01-15", RuleVerdict.NotMet)] // not from the start
    [InlineData("2024-01-01", "2026-01-14", "2026-01-15", RuleVerdict.NotMet)] // not until today
    [InlineData("2024-01-01", "2027-12-31", "2030-01-01", RuleVerdict.Met)] // until the end of the period
    public void Poster_CoversThePeriodSoFar(string first, string last, string today, RuleVerdict expected)
    {
        var grant = Grant with { Costs = new() { HasPhysicalInvestment = false }, Publicity = [new() { Kind = PublicityKind.Poster, FirstSeen = Day(first), LastSeen = Day(last) }] };
        Assert.Equal(expected, grant.Judge("ESF21-PUB-PLAKAT", Day(today), "Poster").Verdict);
    }

    [Theory]
    [InlineData("2025-01-01", RuleVerdict.Met)] // the day after the first proof ends
    [InlineData("2025-01-02", RuleVerdict.NotMet)] // one day without
    public void Poster_ProofsFollowEachOther(string second, RuleVerdict expected)
    {
        var grant = Grant with
        {
            Costs = new() { HasPhysicalInvestment = false },
            Publicity =
            [
                new() { Kind = PublicityKind.Poster, FirstSeen = Day(second), LastSeen = new(2026, 1, 15) },
                new() { Kind = PublicityKind.Poster, FirstSeen = new(2024, 1, 1), LastSeen = new(2024, 12, 31) },
                new() { Kind = PublicityKind.Website, FirstSeen = new(2024, 1, 1), LastSeen = new(2026, 1, 15) },
            ],
        };
        Assert.Equal(expected, grant.Judge("ESF21-PUB-PLAKAT", new(2026, 1, 15), "Poster").Verdict);
    }

    [Theory]
    [InlineData(100_000, true, RuleVerdict.NotApplicable)]
    [InlineData(100_000.01, true, RuleVerdict.NotMet)]
    [InlineData(343_750, false, RuleVerdict.NotApplicable)] // personnel only
    [InlineData(343_750, null, RuleVerdict.Undetermined)]
    public void Plaque_MoreThan100000AndPhysical(double total, bool? physical, RuleVerdict expected)
    {
        var grant = Grant with { Costs = new() { HasPhysicalInvestment = physical, EligibleTotal = (decimal)total } };
        Assert.Equal(expected, grant.Judge("ESF21-PUB-TAFEL", new(2026, 1, 15), "Plaque").Verdict);
    }

    [Fact]
    public void SocialMedia_OnlyWhereThereIsOne()
    {
        Assert.Equal(RuleVerdict.NotApplicable, (Grant with { HasSocialMedia = false }).Judge("ESF21-PUB-SOZIAL", new(2026, 1, 15), "SocialMedia").Verdict);
        Assert.Equal(RuleVerdict.NotMet, (Grant with { HasSocialMedia = true }).Judge("ESF21-PUB-SOZIAL", new(2026, 1, 15), "SocialMedia").Verdict);
    }

    [Fact]
    public void Certificate_WithoutStatement_IsNotMet_AndTheSanctionIsNoClaim()
    {
        var finding = (Grant with { Publications = [new() { Id = "certificate", ShowsEmblem = true, ShowsStatement = false }] })
            .Judge("ESF21-PUB-DOK", new(2026, 1, 15), "certificate");
        Assert.Equal(RuleVerdict.NotMet, finding.Verdict);
        Assert.Contains("bis zu 3 %", finding.Rule.Consequence!.German, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ESF14-PUB-WEB", PublicityKind.Website)]
    [InlineData("ESF14-PUB-PLAKAT", PublicityKind.Poster)]
    public void Esf2014_CoversThePeriod(string rule, PublicityKind kind)
    {
        var grant = Grants.Municipality(new(2016, 4, 1), new(2019, 3, 31));
        var shown = grant with { Publicity = [new() { Kind = kind, FirstSeen = new(2016, 4, 1), LastSeen = new(2019, 3, 31) }] };
        Assert.Equal(RuleVerdict.Met, shown.Judge(rule, new(2020, 1, 1), kind.ToString()).Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge(rule, new(2020, 1, 1), kind.ToString()).Verdict);
    }

    [Fact]
    public void Esf2014_Certificates() => Assert.Equal(
        RuleVerdict.NotMet,
        (Grants.Municipality(new(2016, 4, 1), new(2019, 3, 31)) with { Publications = [new() { Id = "1", ShowsEmblem = false, ShowsStatement = true }] })
            .Judge("ESF14-PUB-DOK", new(2020, 1, 1), "1").Verdict);

    [Fact]
    public void EsfPlus_Website() => Assert.Equal(RuleVerdict.NotMet, Grant.Judge("ESF21-PUB-WEB", new(2026, 1, 15), "Website").Verdict);

    [Fact]
    public void Federal_NoticeAndNineMonths()
    {
        var grant = Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)) with { Publications = [new() { Id = "1", ShowsFederalNotice = true, ShowsResponsibility = false }] };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("FED-PUB", new(2020, 1, 1), "1").Verdict);
        Assert.Equal(new(2021, 3, 30), grant.Judge("NB-PUB-BMBF", new(2020, 1, 1)).Due!.Value.Nominal);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("NB-PUB-BMBF", new(2021, 3, 31)).Verdict);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
