using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.DataProtection;

/// <summary>Social data, official statistics, published tables.</summary>
public sealed class DataProtectionRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Grant = Grants.Municipality(new(2024, 1, 1), new(2027, 12, 31));

    [Theory]
    [InlineData("AZ 1", "2026-01-15", RuleVerdict.Met)]
    [InlineData("AZ 1", "2026-01-14", RuleVerdict.NotMet)] // the approved time is over
    [InlineData("AZ 1", null, RuleVerdict.NotMet)]
    [InlineData(null, "2026-12-31", RuleVerdict.NotMet)]
    public void SocialData_NeedApprovalAndAFixedDay(string? approval, string? until, RuleVerdict expected)
    {
        var source = new DataSource { Id = "1", IsIndividual = true, IsSocialData = true, ApprovalReference = approval, ProcessUntil = until is null ? null : Day(until) };
        Assert.Equal(expected, (Grant with { DataSources = [source] }).Judge("DS-SOZ", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (Grant with { DataSources = [source with { IsIndividual = false }] }).Judge("DS-SOZ", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(true, null, RuleVerdict.Undetermined)]
    [InlineData(false, false, RuleVerdict.NotApplicable)]
    public void OfficialRecords_OnlySeparatedUnits(bool individual, bool? separate, RuleVerdict expected) => Assert.Equal(
        expected,
        (Grant with { DataSources = [new() { Id = "1", IsIndividual = individual, IsOfficialStatistics = true, UsedBySeparateUnit = separate }] })
            .Judge("ST-EINZEL", Today, "1").Verdict);

    [Fact]
    public void LegalBasis_OfTheFederalAct_IsNormallyWrong() => Assert.Equal(
        RuleVerdict.NotMet,
        (Grant with { DataSources = [new() { Id = "1", IsIndividual = true, LegalBasis = "§ 3 BDSG", CitesFederalAct = true }] }).Judge("DS-BASIS", Today, "1").Verdict);

    [Theory]
    [InlineData(2, RuleVerdict.NotMet)]
    [InlineData(3, RuleVerdict.Met)]
    public void Table_AtLeastThree(int count, RuleVerdict expected) => Assert.Equal(
        expected, (Grant with { Tables = [new() { Id = "1", SmallestShownCount = count, IsRounded = false }] }).Judge("ST-MIN3", Today, "1").Verdict);

    [Fact]
    public void Table_HiddenCellsThatCanBeComputed_IsNotMet() => Assert.Equal(
        RuleVerdict.NotMet, (Grant with { Tables = [new() { Id = "1", HidesCells = true, ResistsSubtraction = false }] }).Judge("ST-SEC", Today, "1").Verdict);

    [Fact]
    public void SpecialCategories_AndMinimalData()
    {
        FundingCase With(DataSource source) => Grant with { DataSources = [source] };
        Assert.Equal(RuleVerdict.NotMet, With(new() { Id = "1", HasSpecialCategories = true, HasSpecialBasis = false }).Judge("DS-ART9", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Undetermined, With(new() { Id = "1", HasSpecialCategories = true }).Judge("DS-ART9", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotMet, With(new() { Id = "1", IsIndividual = true, IsNeededForIndicators = false }).Judge("DS-MIN", Today, "1").Verdict);
    }

    [Fact]
    public void Identifiers_StoredApart_AndConsentForMinors()
    {
        FundingCase With(DataSource source) => Grant with { DataSources = [source] };
        Assert.Equal(RuleVerdict.NotMet, With(new() { Id = "1", IsIndividual = true, KeepsIdentifiersApart = false }).Judge("DS-PSEUDO", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, With(new() { Id = "1", IsIndividual = false }).Judge("DS-PSEUDO", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Undetermined, With(new() { Id = "1", ConcernsMinors = true }).Judge("DS-MINOR", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Met, With(new() { Id = "1", ConcernsMinors = true, HasGuardianConsent = true }).Judge("DS-MINOR", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(true, true, RuleVerdict.NotMet)]
    [InlineData(true, false, RuleVerdict.Met)]
    [InlineData(false, true, RuleVerdict.NotApplicable)]
    public void Table_RoundedSums_AreNotAdjusted(bool rounded, bool adjusts, RuleVerdict expected) => Assert.Equal(
        expected, (Grant with { Tables = [new() { Id = "1", IsRounded = rounded, AdjustsRoundedSums = adjusts }] }).Judge("ST-ROUND", Today, "1").Verdict);

    [Fact]
    public void Table_DominanceAndSigns()
    {
        var grant = Grant with { Tables = [new() { Id = "1", HasDominatedCell = true, MarksHiddenApart = true }] };
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("ST-DOM", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Met, grant.Judge("ST-MARK", Today, "1").Verdict);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
