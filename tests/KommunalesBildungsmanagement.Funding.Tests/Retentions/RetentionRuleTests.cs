using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Retentions;

/// <summary>Keep through the longest duty, then delete.</summary>
public sealed class RetentionRuleTests
{
    private static readonly FundingCase Esf21 = Grants.Municipality(new(2024, 1, 1), new(2025, 12, 31), new(2019, 6, 13)) with
    {
        Programme = KnownProgramme.Bildungskommunen,
        Retention = new() { LastPaymentOn = new(2026, 3, 12), HasNoMunicipalDuty = true, IsSuspended = false },
        Holdings = [new() { Id = "1", HoldsPersonalData = true }],
    };

    [Theory]
    [InlineData("2032-01-01", RuleVerdict.Pending)]
    [InlineData("2032-01-02", RuleVerdict.NotMet)]
    public void EsfPlus_31DecemberOfTheFifthYear_ThenDelete(string today, RuleVerdict expected)
    {
        var finding = Esf21.Judge("DS-DELETE", Day(today), "1");
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(new(2032, 1, 1), finding.Due!.Value.Nominal); // kept through 2031-12-31
    }

    [Theory]
    [InlineData("2031-12-31", RuleVerdict.NotMet)]
    [InlineData("2032-01-01", RuleVerdict.Met)]
    public void DeletedTooEarly_IsFound(string deleted, RuleVerdict expected) => Assert.Equal(
        expected,
        (Esf21 with { Holdings = [new() { Id = "1", HoldsPersonalData = true, DeletedOn = Day(deleted) }] }).Judge("RET-MAX", new(2032, 2, 1), "1").Verdict);

    [Fact]
    public void MunicipalLaw_CountsIfLonger_AndItsSilenceIsNoConsent()
    {
        var longer = Esf21 with { Retention = Esf21.Retention with { HasNoMunicipalDuty = null, MunicipalEnd = new(2036, 12, 31) } };
        Assert.Equal(new(2036, 12, 31), new CaseHolding(longer, longer.Holdings[0]).KeepThrough);
        var silent = Esf21 with { Retention = Esf21.Retention with { HasNoMunicipalDuty = null } };
        Assert.Null(new CaseHolding(silent, silent.Holdings[0]).KeepThrough);
        Assert.Equal(new(2031, 12, 31), new CaseHolding(silent, silent.Holdings[0]).NotBefore);
        Assert.Equal(RuleVerdict.Undetermined, silent.Judge("DS-DELETE", new(2040, 1, 1), "1").Verdict);
    }

    [Fact]
    public void Esf2014_OnlyTheNotifiedEnd()
    {
        var grant = Grants.Municipality(new(2016, 4, 1), new(2019, 3, 31));
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("RET-ESF14", new(2026, 1, 15)).Verdict);
        Assert.Equal(RuleVerdict.Met, (grant with { Retention = new() { NotifiedEnd = new(2024, 12, 31) } }).Judge("RET-ESF14", new(2026, 1, 15)).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, Esf21.Judge("RET-ESF14", new(2026, 1, 15)).Verdict);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
