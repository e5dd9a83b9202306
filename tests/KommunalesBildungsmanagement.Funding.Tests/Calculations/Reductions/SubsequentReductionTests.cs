using KommunalesBildungsmanagement.Funding.Calculations.Reductions;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Reductions;

public sealed class SubsequentReductionTests
{
    // Bildung integriert: 240,000 planned, 50 %.
    private static readonly ReductionCase Half = new()
    {
        Conditions = Editions.Gk2014, Financing = FinancingKind.Proportional, PlannedTotal = new(240_000), Grant = new(120_000),
        ActualTotal = new(240_000), NewCover = Money.Zero, IsRecurring = false,
    };

    // Koordinierung Neuzugewanderte: 100 %.
    private static readonly ReductionCase Full = Half with
    {
        Financing = FinancingKind.Full, PlannedTotal = new(130_000), Grant = new(130_000), ActualTotal = new(130_000),
    };

    private static GrantReduction Reduce(ReductionCase reduction) => SubsequentReduction.Of(reduction).Value;

    [Fact]
    public void ProportionalFinancing_LessSpent_FallsInProportion()
    {
        var reduction = Reduce(Half with { ActualTotal = new(230_000) });
        Assert.Equal((new Money(115_000), new Money(5_000)), (reduction.NewGrant, reduction.ReducedBy));
    }

    [Theory]
    [InlineData("239600", "120000")]
    [InlineData("239500.01", "120000")]
    [InlineData("239500.00", "120000")]
    [InlineData("239499.99", "119750.00")]
    public void Threshold_MoreThan500Euros_IsMeantLiterally(string actual, string grant) =>
        Assert.Equal(Euros(grant), Reduce(Half with { ActualTotal = Euros(actual) }).NewGrant);

    [Theory]
    [InlineData("499.99", "120000")]
    [InlineData("500", "120000")]
    [InlineData("500.01", "119750.00")]
    public void Threshold_OfNewCover_IsMeantLiterally(string cover, string grant) =>
        Assert.Equal(Euros(grant), Reduce(Half with { NewCover = Euros(cover) }).NewGrant);

    [Fact]
    public void FullFinancing_ChangeBelow500_IsRepaidAllTheSame()
    {
        var reduction = Reduce(Full with { ActualTotal = new(129_700), PaidOut = new(130_000) });
        Assert.Equal((new Money(129_700), new Money(300), new Money(300)), (reduction.NewGrant, reduction.ReducedBy, reduction.Repayable!.Value));
    }

    [Fact]
    public void FullFinancing_NewRevenue_ReducesEuroByEuro() =>
        Assert.Equal(new Money(129_600), Reduce(Full with { ActualTotal = new(129_700), NewCover = new(100) }).NewGrant);

    [Fact]
    public void Recurring_ChangeBelow500_ReducesTheGrant() =>
        Assert.Equal(new Money(119_800), Reduce(Half with { ActualTotal = new(239_600), IsRecurring = true }).NewGrant);

    [Fact]
    public void Recurring_NotKnown_MattersOnlyUpTo500()
    {
        var unknown = Half with { IsRecurring = null };
        var small = SubsequentReduction.Of(unknown with { ActualTotal = new(239_600) });
        Assert.Equal(CalculationState.Unknown, small.State);
        Assert.Contains(small.Missing, m => m.German.Contains("wiederkehrend", StringComparison.Ordinal));
        Assert.Equal(new Money(115_000), Reduce(unknown with { ActualTotal = new(230_000) }).NewGrant);
        Assert.Equal(new Money(120_000), Reduce(unknown).NewGrant);
        Assert.Equal(new Money(129_999.99m), Reduce(Full with { IsRecurring = null, ActualTotal = new(129_999.99m) }).NewGrant);
    }

    [Fact]
    public void BothChanges_EachUpTo500ButMoreTogether_LeaveTheGrantWithANote()
    {
        var calculation = SubsequentReduction.Of(Half with { ActualTotal = new(239_600), NewCover = new(300) });
        Assert.Equal(new Money(120_000), calculation.Value.NewGrant);
        Assert.Contains(calculation.Notes, n => n.German.Contains("zusammen", StringComparison.Ordinal));
        Assert.Empty(SubsequentReduction.Of(Half with { ActualTotal = new(239_600), NewCover = new(100) }).Notes);
    }

    [Fact]
    public void DeficitFinancing_FallsByTheFullAmount()
    {
        var deficit = Half with { Financing = FinancingKind.Deficit };
        Assert.Equal(new Money(110_000), Reduce(deficit with { ActualTotal = new(230_000) }).NewGrant);
        Assert.Equal(new Money(109_000), Reduce(deficit with { ActualTotal = new(230_000), NewCover = new(1_000) }).NewGrant);
        Assert.Equal(Money.Zero, Reduce(deficit with { ActualTotal = new(100_000) }).NewGrant);
    }

    [Fact]
    public void ProportionalFinancing_NewCover_IsTakenOffBeforeTheShare()
    {
        var calculation = SubsequentReduction.Of(Half with { ActualTotal = new(230_000), NewCover = new(10_000) });
        Assert.Equal(new Money(110_000), calculation.Value.NewGrant);
        Assert.Contains(calculation.Citations, c => c is { Place: "Nr. 2.1.1", Confidence: Confidence.Reported });
        Assert.Equal(Money.Zero, Reduce(Half with { NewCover = new(300_000) }).NewGrant);
    }

    [Fact]
    public void HigherExpenditure_DoesNotRaiseTheGrant()
    {
        var calculation = SubsequentReduction.Of(Half with { ActualTotal = new(250_000) });
        Assert.Equal(new Money(120_000), calculation.Value.NewGrant);
        Assert.Single(calculation.Notes);
        var withCover = SubsequentReduction.Of(Half with { ActualTotal = new(250_000), NewCover = new(2_400) });
        Assert.Equal(new Money(118_800), withCover.Value.NewGrant);
        Assert.Contains(withCover.Notes, n => n.German.Contains("VG Hannover", StringComparison.Ordinal));
    }

    [Fact]
    public void FixedAmount_IsNotSettled()
    {
        var calculation = SubsequentReduction.Of(Half with { Financing = FinancingKind.FixedAmount, ActualTotal = new(120_000) });
        Assert.Equal(CalculationState.Unknown, calculation.State);
        Assert.Single(calculation.Notes);
        var below = SubsequentReduction.Of(Half with { Financing = FinancingKind.FixedAmount, ActualTotal = new(119_999.99m) });
        Assert.Equal(CalculationState.Unknown, below.State);
        Assert.Contains(below.Notes, n => n.English.Contains("not verified", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2024, 7, 31, true)]
    [InlineData(2025, 4, 1, false)]
    public void BudgetAct_FromApril2025_MustBeStated(int year, int month, int day, bool known)
    {
        var reduction = Half with { Conditions = ConditionsEdition.Named(ConditionsDocument.AnbestGk, new LocalDate(year, month, day)), ActualTotal = new(230_000) };
        Assert.Equal(known, SubsequentReduction.Of(reduction).IsKnown);
        Assert.True(SubsequentReduction.Of(reduction with { BudgetActDeviates = false }).IsKnown);
        Assert.Equal(known, SubsequentReduction.Of(reduction with { BudgetActDeviates = true }).IsKnown);
    }

    [Theory]
    [InlineData(2018, 6, 13, ReductionEffect.ResolutoryCondition)]
    [InlineData(2019, 6, 13, ReductionEffect.NeedsDecision)]
    public void Effect_Until13June2019_IsAResolutoryCondition(int year, int month, int day, ReductionEffect effect)
    {
        var calculation = SubsequentReduction.Of(
            Half with { Conditions = ConditionsEdition.Named(ConditionsDocument.AnbestP, new LocalDate(year, month, day)), ActualTotal = new(230_000) });
        Assert.Equal(effect, calculation.Value.Effect);
        Assert.Equal(effect == ReductionEffect.ResolutoryCondition, calculation.Citations.Any(c => c.Place == "Nr. 8.2.3"));
    }

    [Fact]
    public void Repayable_IsWhatWasPaidBeyondTheNewGrant()
    {
        var less = Half with { ActualTotal = new(230_000) };
        Assert.Null(Reduce(less).Repayable);
        Assert.Equal(new Money(1_000), Reduce(less with { PaidOut = new(116_000) }).Repayable);
        Assert.Equal(Money.Zero, Reduce(less with { PaidOut = new(90_000) }).Repayable);
    }

    [Fact]
    public void Rounding_HalfACent_GoesUp() => Assert.Equal(
        new Money(0.13m),
        Reduce(Half with { PlannedTotal = new(2_000), Grant = new(0.25m), ActualTotal = new(1_000) }).NewGrant);

    [Fact]
    public void Edition_NeverRead_GivesNoValue()
    {
        var calculation = SubsequentReduction.Of(Half with { Conditions = Editions.TooOld(ConditionsDocument.AnbestGk) });
        Assert.Equal(CalculationState.Unknown, calculation.State);
        Assert.Equal(Confidence.Unverified, calculation.Citations[0].Confidence);
    }

    [Fact]
    public void Case_ThatCannotBe_IsRefused()
    {
        Assert.Throws<InvalidValueException>(() => SubsequentReduction.Of(Half with { Grant = new(240_000.01m) }));
        Assert.Throws<InvalidValueException>(() => Half with { PlannedTotal = Money.Zero });
    }

    [Fact]
    public void Steps_ShowTheFormulaWithItsNumbers()
    {
        var step = SubsequentReduction.Of(Half with { ActualTotal = new(230_000) }).Steps[^1];
        Assert.Equal("Anteilig (Nr. 2.1.1): 120000,00 € × 230000,00 € ÷ 240000,00 € = 115000,00 €, einmal auf Cent gerundet.", step.Words.German);
        Assert.Equal([120_000m, 230_000m, 240_000m, 115_000m], step.Numbers.Select(n => n.Value));
    }

    private static Money Euros(string euros) => new(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture));
}
