using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Nebenbestimmungen;

/// <summary>How money is drawn: pro rata, own funds first, not in advance, and by call on the day of need.</summary>
public sealed class DrawingTests
{
    private static readonly LocalDate Today = new(2026, 1, 15);
    private static readonly FundingCase Gk = Planned(Grants.Municipality(new(2018, 7, 1), new(2020, 6, 30)));
    private static readonly FundingCase P = Planned(Grants.Association(new(2018, 7, 1), new(2020, 6, 30)));

    [Theory]
    [InlineData(40_000.0, 19_999.99, RuleVerdict.Met)]
    [InlineData(40_000.0, 20_000, RuleVerdict.Met)]
    [InlineData(40_000.0, 20_000.01, RuleVerdict.NotMet)]
    [InlineData(0.01, 0.01, RuleVerdict.Met)] // half a cent, rounded up
    [InlineData(40_000.0, 0, RuleVerdict.NotApplicable)]
    [InlineData(null, 1, RuleVerdict.Undetermined)]
    public void Proportional_DrawnProRata(double? spent, double drawn, RuleVerdict expected)
    {
        foreach (var kind in new[] { FinancingKind.Proportional, FinancingKind.FixedAmount })
        {
            foreach (var stand in new LocalDate[] { new(2006, 4, 1), new(2012, 1, 1) })
            {
                FundingCase Of(FundingCase grant) => Drawn(grant with { Notice = grant.Notice with { ConditionsStand = stand } }, kind, spent, drawn);
                Assert.Equal(expected, Of(Gk).Judge("NB-MITTEL-ANTEIL-GK", Today).Verdict);
                Assert.Equal(expected, Of(P).Judge("NB-MITTEL-ANTEIL-P", Today).Verdict);
            }
        }

        Assert.Equal(RuleVerdict.NotApplicable, Drawn(Gk, FinancingKind.Full, spent, 1).Judge("NB-MITTEL-ANTEIL-GK", Today).Verdict);
    }

    [Theory]
    [InlineData(60_000, 9_999.99, RuleVerdict.Met)]
    [InlineData(60_000, 10_000, RuleVerdict.Met)]
    [InlineData(60_000, 10_000.01, RuleVerdict.NotMet)]
    [InlineData(50_000, 0.01, RuleVerdict.NotMet)] // own funds just used up, but no more due
    [InlineData(50_000, 0, RuleVerdict.NotApplicable)]
    public void Deficit_OwnFundsFirst(double spent, double drawn, RuleVerdict expected)
    {
        foreach (var stand in new LocalDate[] { new(2006, 4, 1), new(2012, 1, 1), new(2019, 6, 13) })
        {
            FundingCase Of(FundingCase grant) =>
                Drawn(grant with { Notice = grant.Notice with { ConditionsStand = stand } }, FinancingKind.Deficit, spent, drawn) with { TotalPublicGrants = 50_000 };
            Assert.Equal(expected, Of(Gk).Judge("NB-MITTEL-FEHL-GK", Today).Verdict);
            Assert.Equal(expected, Of(P).Judge("NB-MITTEL-FEHL-P", Today).Verdict);
            Assert.Equal(RuleVerdict.NotApplicable, (Of(Gk) with { TotalPublicGrants = 50_000.01m }).Judge("NB-MITTEL-FEHL-GK", Today).Verdict);
            Assert.Equal(RuleVerdict.NotApplicable, (Of(P) with { TotalPublicGrants = 50_000.01m }).Judge("NB-MITTEL-FEHL-P", Today).Verdict);
        }
    }

    [Fact]
    public void Edition2006_KnowsNoCall_LaterOnesLeaveItOpen()
    {
        FundingCase Of(LocalDate stand) => Drawn(Gk, FinancingKind.Proportional, 40_000, 30_000) with
        {
            Notice = Gk.Notice with { ConditionsStand = stand, Payment = PaymentMode.Call },
        };
        Assert.Equal(RuleVerdict.NotMet, Of(new(2006, 4, 1)).Judge("NB-MITTEL-ANTEIL-GK", Today).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, Of(new(2012, 1, 1)).Judge("NB-MITTEL-ANTEIL-GK", Today).Verdict);
    }

    [Fact]
    public void DrawnToDate_IsUnknownWhileAnAmountIsMissing()
    {
        Assert.Equal(0, Gk.DrawnToDate);
        Assert.Equal(3, (Gk with { Payments = [new() { Id = "1", Amount = 1 }, new() { Id = "2", Amount = 2 }] }).DrawnToDate);
        Assert.Null((Gk with { Payments = [new() { Id = "1", Amount = 1 }, new() { Id = "2" }] }).DrawnToDate);
    }

    [Theory]
    [InlineData(true, false, RuleVerdict.NotMet)]
    [InlineData(true, true, RuleVerdict.Met)]
    [InlineData(false, null, RuleVerdict.NotApplicable)]
    public void AnbestP_AdvancePayment(bool advance, bool? justified, RuleVerdict expected) => Assert.Equal(
        expected, (P with { Payments = [new() { Id = "1", IsAdvance = advance, IsAdvanceJustified = justified }] }).Judge("NB-PREPAY-P", Today, "1").Verdict);

    [Theory]
    [InlineData(PaymentMode.IndirectCall, "NB-ABRUF-JAHRESENDE", "2024-12-13", RuleVerdict.Met)]
    [InlineData(PaymentMode.IndirectCall, "NB-ABRUF-JAHRESENDE", "2024-12-14", RuleVerdict.NotMet)] // a Saturday
    [InlineData(PaymentMode.IndirectCall, "NB-ABRUF-JAHRESENDE", null, RuleVerdict.NotApplicable)]
    [InlineData(PaymentMode.Call, "NB-ABRUF-JAHRESENDE", "2024-12-20", RuleVerdict.NotApplicable)]
    [InlineData(PaymentMode.Call, "NB-ABRUF-JAHRESENDE-KASSE", "2024-12-30", RuleVerdict.Met)]
    [InlineData(PaymentMode.Call, "NB-ABRUF-JAHRESENDE-KASSE", "2024-12-31", RuleVerdict.NotMet)]
    [InlineData(PaymentMode.IndirectCall, "NB-ABRUF-JAHRESENDE-KASSE", "2024-12-31", RuleVerdict.NotApplicable)]
    public void Call_AtTheEndOfTheYear(PaymentMode mode, string rule, string? called, RuleVerdict expected)
    {
        var grant = Called(mode) with { Payments = [new() { Id = "1", CalledOn = called is null ? null : Day(called) }] };
        Assert.Equal(expected, grant.Judge(rule, Today, "1").Verdict);
        var unknownSeat = grant with { Notice = grant.Notice with { AuthoritySeat = null } };
        var ifUnknown = expected == RuleVerdict.NotApplicable ? expected : RuleVerdict.Undetermined;
        Assert.Equal(ifUnknown, unknownSeat.Judge(rule, Today, "1").Verdict);
    }

    [Theory]
    [InlineData(PaymentMode.Call, RuleVerdict.NotMet)]
    [InlineData(PaymentMode.IndirectCall, RuleVerdict.NotMet)]
    [InlineData(PaymentMode.Request, RuleVerdict.NotApplicable)]
    public void Call_ThatCannotBeUsed_IsNotified(PaymentMode mode, RuleVerdict expected)
    {
        var grant = Called(mode) with { Events = [new() { Id = "1", Kind = CaseEventKind.FundsUnusable }] };
        Assert.Equal(expected, grant.Judge("NB-NOT-ABRUF", Today, "1").Verdict);
        var other = grant with { Events = [new() { Id = "1", Kind = CaseEventKind.Insolvency }] };
        Assert.Equal(RuleVerdict.NotApplicable, other.Judge("NB-NOT-ABRUF", Today, "1").Verdict);
        var notified = grant with { Events = [grant.Events[0] with { NotifiedOn = Today }] };
        Assert.Equal(expected == RuleVerdict.NotMet ? RuleVerdict.Met : expected, notified.Judge("NB-NOT-ABRUF", Today, "1").Verdict);
    }

    private static FundingCase Called(PaymentMode mode) => Gk with
    {
        Notice = Gk.Notice with
        {
            Payment = mode, SpecialConditions = [SpecialCondition.BnBestMittelbarerAbrufBmbf], AuthoritySeat = TerritoryKey.Parse("11000000"),
        },
    };

    private static FundingCase Planned(FundingCase grant) => grant with { Notice = grant.Notice with { PlannedTotal = 100_000, Grant = 50_000 } };

    private static FundingCase Drawn(FundingCase grant, FinancingKind kind, double? spent, double drawn) => grant with
    {
        Notice = grant.Notice with { Financing = kind },
        ExpenditureToDate = (decimal?)spent,
        Payments = [new() { Id = "1", Amount = (decimal)drawn }],
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
