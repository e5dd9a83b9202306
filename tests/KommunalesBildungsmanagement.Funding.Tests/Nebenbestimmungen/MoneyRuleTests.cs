using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>Thresholds of the general conditions, each at n-1 cent, n, n+1 cent: operators are meant literally.</summary>
public sealed class MoneyRuleTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Gk = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30));
    private static readonly FundingCase P = Grants.Association(new(2020, 1, 1), new(2021, 12, 31));

    [Theory]
    [InlineData(4000, 4799.99, RuleVerdict.Met)]
    [InlineData(4000, 4800, RuleVerdict.Met)]
    [InlineData(4000, 4800.01, RuleVerdict.NotMet)]
    [InlineData(60000, 68000, RuleVerdict.Met)]
    [InlineData(0, 0, RuleVerdict.Met)]
    [InlineData(0, 0.01, RuleVerdict.NotMet)]
    public void Line_UpTo20Percent(double planned, double actual, RuleVerdict expected)
    {
        var line = new BudgetLine { Code = "1", Planned = (decimal)planned, Actual = (decimal)actual };
        Assert.Equal(expected, (Gk with { Lines = [line] }).Judge("NB-FIN-20-GK", Today, "1").Verdict);
        Assert.Equal(expected, (P with { Lines = [line] }).Judge("NB-FIN-20-P", Today, "1").Verdict);
    }

    [Fact]
    public void Line_FixedAmountFlatRateAndOfficialOrders_DoNotApply()
    {
        var line = new BudgetLine { Code = "1", Planned = 100, Actual = 200 };
        FundingCase With(BudgetLine l, FinancingKind? kind) => Gk with { Lines = [l], Notice = Gk.Notice with { Financing = kind } };
        Assert.Equal(RuleVerdict.NotApplicable, With(line, FinancingKind.FixedAmount).Judge("NB-FIN-20-GK", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Undetermined, With(line, null).Judge("NB-FIN-20-GK", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, With(line with { IsFlatRate = true }, FinancingKind.Full).Judge("NB-FIN-20-GK", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, With(line with { IsBoundByOfficialOrder = true }, FinancingKind.Full).Judge("NB-FIN-20-GK", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(100, RuleVerdict.Met)]
    [InlineData(100.01, RuleVerdict.NotMet)]
    public void Total_IsBinding(double actual, RuleVerdict expected)
    {
        var grant = Gk with { Notice = Gk.Notice with { PlannedTotal = 100 }, ActualTotal = (decimal)actual };
        Assert.Equal(expected, grant.Judge("NB-FIN-SUMME-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, (grant with { Notice = grant.Notice with { Financing = FinancingKind.FixedAmount } }).Judge("NB-FIN-SUMME-GK", Today).Verdict);
    }

    [Theory]
    [InlineData("2021-04-12", RuleVerdict.Met)] // day 42
    [InlineData("2021-04-13", RuleVerdict.NotMet)]
    public void Use_SixWeeksOnRequest_NeverShifted(string used, RuleVerdict expected)
    {
        var payment = new Payment { Id = "1", PaidOutOn = new(2021, 3, 1), UsedOn = Day(used), Amount = 10_000 };
        Assert.Equal(expected, (Gk with { Payments = [payment] }).Judge("NB-USE-GK", Today, "1").Verdict);
        Assert.Equal(expected, (P with { Payments = [payment] }).Judge("NB-USE-P", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Pending, (Gk with { Payments = [payment with { UsedOn = null }] }).Judge("NB-USE-GK", new(2021, 4, 12), "1").Verdict);
        Assert.Equal(RuleVerdict.NotMet, (Gk with { Payments = [payment with { UsedOn = null }] }).Judge("NB-USE-GK", new(2021, 4, 13), "1").Verdict);
    }

    [Fact]
    public void Use_OnCall_TheSameDayAndNotSixWeeks()
    {
        var grant = Gk with
        {
            Notice = Gk.Notice with { Payment = PaymentMode.IndirectCall, SpecialConditions = [SpecialCondition.BnBestBmbf98, SpecialCondition.BnBestMittelbarerAbrufBmbf] },
            Payments = [new() { Id = "1", PaidOutOn = new(2024, 3, 4), UsedOn = new(2024, 3, 11) }, new() { Id = "2", PaidOutOn = new(2024, 3, 4), UsedOn = new(2024, 3, 4) }],
        };
        Assert.Equal(RuleVerdict.NotApplicable, grant.Judge("NB-USE-GK", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.NotMet, grant.Judge("NB-USE-ABRUF", Today, "1").Verdict);
        Assert.Equal(RuleVerdict.Met, grant.Judge("NB-USE-ABRUF", Today, "2").Verdict);
    }

    [Theory]
    [InlineData("2019-06-13", 800, RuleVerdict.NotApplicable)]
    [InlineData("2019-06-13", 800.01, RuleVerdict.NotMet)]
    [InlineData("2018-06-13", 410, RuleVerdict.NotApplicable)]
    [InlineData("2018-06-13", 410.01, RuleVerdict.NotMet)]
    [InlineData("2018-06-13", 500, RuleVerdict.NotMet)]
    [InlineData("2006-04-01", 410, RuleVerdict.NotApplicable)]
    [InlineData("2006-04-01", 410.01, RuleVerdict.NotMet)]
    public void Inventory_MoreThanTheThresholdOfTheEdition(string stand, double value, RuleVerdict expected)
    {
        var grant = P with { Notice = P.Notice with { ConditionsStand = Day(stand) }, Assets = [new() { Id = "1", NetValue = (decimal)value, IsInventoried = false }] };
        Assert.Equal(expected, grant.Judge("NB-ASSET-P", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(100_000, RuleVerdict.NotApplicable)]
    [InlineData(100_000.01, RuleVerdict.NotMet)]
    [InlineData(105_000, RuleVerdict.NotMet)] // 60,000 federal and 45,000 of the Land
    public void Procurement_MoreThan100000OfAllGrants(double grants, RuleVerdict expected)
    {
        var grant = P with
        {
            Notice = P.Notice with { Grant = 60_000 }, TotalPublicGrants = (decimal)grants,
            Procurements = [new() { Id = "1", Value = 5_000, FollowedRequiredRules = false }],
        };
        Assert.Equal(expected, grant.Judge("NB-PROC-P", Today, "1").Verdict);
        var alone = grant with { Notice = P.Notice with { Grant = (decimal)grants }, TotalPublicGrants = null };
        Assert.Equal(expected == RuleVerdict.NotMet ? expected : RuleVerdict.Undetermined, alone.Judge("NB-PROC-P", Today, "1").Verdict);
    }

    [Theory]
    [InlineData(50, RuleVerdict.NotApplicable)]
    [InlineData(50.01, RuleVerdict.NotMet)]
    public void BetterPay_MoreThanHalf(double income, RuleVerdict expected)
    {
        var grant = P with { FundsPersonnel = true, RecipientTotalSpending = 100, RecipientPublicIncome = (decimal)income, PaysAboveFederalStaff = true };
        Assert.Equal(expected, grant.Judge("NB-BESSER-P", Today).Verdict);
    }

    [Fact]
    public void AnbestGk_HasNoneOfTheRulesOfAnbestP()
    {
        string[] onlyP = ["NB-BESSER", "NB-ASSET-P", "NB-ZN-P", "NB-NOT-5.6"];
        var ids = KommunalesBildungsmanagement.Funding.Nebenbestimmungen.AnbestGk.Compiled.Catalogue.Entries.Select(e => e.Id).ToList();
        Assert.All(onlyP, o => Assert.DoesNotContain(ids, i => i.StartsWith(o, StringComparison.Ordinal)));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
