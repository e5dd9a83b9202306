using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.SimplifiedCosts;

/// <summary>Flat rates of Art. 54, at their limits.</summary>
public sealed class SimplifiedCostRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Grant = Grants.Municipality(Day("2024-01-01"), new(2027, 12, 31)) with { Programme = KnownProgramme.Bildungskommunen };

    [Theory]
    [InlineData(FlatRateBase.DirectCosts, 17_500, false, RuleVerdict.Met)] // 7 % of 250,000
    [InlineData(FlatRateBase.DirectCosts, 17_500.01, false, RuleVerdict.NotMet)]
    [InlineData(FlatRateBase.DirectStaffCosts, 30_000, null, RuleVerdict.Met)] // 15 % of 200,000
    [InlineData(FlatRateBase.DirectStaffCosts, 30_000.01, false, RuleVerdict.NotMet)]
    [InlineData(FlatRateBase.DirectCosts, 62_500, true, RuleVerdict.Met)] // 25 % of 250,000, calculated
    [InlineData(FlatRateBase.DirectCosts, 62_500.01, true, RuleVerdict.NotMet)]
    [InlineData(FlatRateBase.DirectCosts, 62_500, null, RuleVerdict.Undetermined)]
    public void IndirectCosts_Art54(FlatRateBase of, double flat, bool? calculated, RuleVerdict expected)
    {
        var costs = new CostPlan { Direct = 250_000, DirectStaff = 200_000, Flat = (decimal)flat, Base = of, RateIsCalculated = calculated, IndirectMethods = 1 };
        Assert.Equal(expected, (Grant with { Costs = costs }).Judge("SCO-54", Today).Verdict);
    }

    [Theory]
    [InlineData(1, false, RuleVerdict.Met)]
    [InlineData(2, false, RuleVerdict.NotMet)]
    [InlineData(1, true, RuleVerdict.NotMet)] // covered and booked directly
    [InlineData(0, null, RuleVerdict.NotApplicable)]
    public void OneMethodOnly(int methods, bool? books, RuleVerdict expected) => Assert.Equal(
        expected, (Grant with { Costs = new() { IndirectMethods = methods, BooksCoveredCosts = books } }).Judge("SCO-EXCL", Today).Verdict);

    [Fact]
    public void ExcludedCosts_AreFound() => Assert.Equal(
        RuleVerdict.NotMet, (Grant with { Costs = new() { HasExcludedCosts = true } }).Judge("ESF21-INELIG", Today).Verdict);

    [Theory]
    [InlineData(80_000, RuleVerdict.Met)]
    [InlineData(80_000.01, RuleVerdict.NotMet)]
    public void RemainingCosts_AreAHintOnly(double flat, RuleVerdict expected)
    {
        var costs = new CostPlan { DirectStaff = 200_000, Flat = (decimal)flat, CoversAllRemainingCosts = true };
        var finding = (Grant with { Costs = costs }).Judge("SCO-56", Today);
        Assert.Equal((expected, RuleSeverity.Info), (finding.Verdict, finding.Severity));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
