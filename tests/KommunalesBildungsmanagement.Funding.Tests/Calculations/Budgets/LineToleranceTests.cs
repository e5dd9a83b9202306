using KommunalesBildungsmanagement.Funding.Calculations.Budgets;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Budgets;

public sealed class LineToleranceTests
{
    private static BudgetLine Line(string code, decimal planned, decimal actual) => new() { Code = code, Planned = planned, Actual = actual };

    private static ToleranceResult Check(params BudgetLine[] lines) =>
        LineTolerance.Check(Editions.Gk2019, FinancingKind.Proportional, [.. lines]).Value;

    [Theory]
    [InlineData(4799.99, true)]
    [InlineData(4800.00, true)]
    [InlineData(4800.01, false)]
    public void Line_UpTo20Percent_IsMeantLiterally(double travel, bool kept)
    {
        var result = Check(Line("0846", 4_000, (decimal)travel), Line("0812", 60_000, 50_000));
        Assert.Equal(kept, result.IsKept);
        if (kept) return;
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("0846", new Money(4_800), new Money(0.01m), LineFault.BeyondTolerance),
            (finding.Line.Code, finding.Allowed, finding.Excess, finding.Fault));
    }

    [Fact]
    public void Line_WithinToleranceAndBalanced_IsKept() => Assert.True(Check(Line("0812", 60_000, 68_000), Line("0846", 20_000, 12_000)).IsKept);

    [Theory]
    [InlineData(63_999.99, true, 0)]
    [InlineData(64_000.00, true, 0)]
    [InlineData(64_000.01, false, 0.01)]
    public void Total_IsBinding(double staff, bool kept, double excess)
    {
        var result = Check(Line("0812", 60_000, (decimal)staff), Line("0846", 4_000, 0));
        Assert.Equal((kept, new Money((decimal)excess)), (result.IsKept, result.TotalExcess));
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Total_Of101Percent_IsBrokenThoughEveryLineIsKept()
    {
        var result = Check(Line("a", 50_000, 50_500), Line("b", 50_000, 50_500));
        Assert.Equal((0, new Money(1_000)), (result.Findings.Count, result.TotalExcess));
        Assert.False(result.IsKept);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.01, false)]
    public void Line_NotPlanned_HasNoTolerance(double actual, bool kept)
    {
        var result = Check(Line("neu", 0, (decimal)actual), Line("0812", 60_000, 50_000));
        Assert.Equal(kept, result.IsKept);
        Assert.All(result.Findings, f => Assert.Equal(LineFault.NotPlanned, f.Fault));
    }

    [Fact]
    public void FlatRateLine_HasNoToleranceButCountsInTheTotal()
    {
        var flat = Line("pauschal", 10_000, 15_000) with { IsFlatRate = true };
        Assert.True(Check(flat, Line("0812", 60_000, 55_000)).IsKept);
        Assert.Equal(new Money(1), Check(flat, Line("0812", 60_000, 55_001)).TotalExcess);
    }

    [Fact]
    public void OfficialConditions_LiftTheToleranceWithinTheTotal()
    {
        var building = Line("bau", 10_000, 15_000) with { IsBoundByOfficialOrder = true };
        Assert.True(Check(building, Line("0812", 60_000, 55_000)).IsKept);
        Assert.False(Check(building, Line("0812", 60_000, 55_001)).IsKept);
    }

    [Fact]
    public void FixedAmount_DoesNotBindThePlan() => Assert.Equal(
        CalculationState.NotApplicable,
        LineTolerance.Check(Editions.Gk2019, FinancingKind.FixedAmount, [Line("a", 1, 100)]).State);

    [Fact]
    public void Steps_NameEveryOffendingLineAndTheTotal()
    {
        var calculation = LineTolerance.Check(
            Editions.P2016, FinancingKind.Full, [Line("b", 100, 130), Line("a", 100, 121), Line("c", 100, 49)]);
        Assert.Equal(["a", "b"], calculation.Value.Findings.Select(f => f.Line.Code));
        Assert.Equal(
            [
                "a: 121,00 € ausgegeben, 100,00 € veranschlagt, zulässig 1,20 × 100,00 € = 120,00 €, darüber 1,00 €.",
                "b: 130,00 € ausgegeben, 100,00 € veranschlagt, zulässig 1,20 × 100,00 € = 120,00 €, darüber 10,00 €.",
                "Gesamt: 300,00 € ausgegeben, 300,00 € veranschlagt, darüber hinaus 0,00 €.",
            ],
            calculation.Steps.Select(s => s.Words.German));
    }

    [Fact]
    public void Code_ComingTwice_IsRefused() => Assert.Throws<InvalidValueException>(() => Check(Line("a", 1, 1), Line("a", 2, 2)));

    [Fact]
    public void Edition_NeverRead_GivesNoValue() => Assert.Equal(
        CalculationState.Unknown,
        LineTolerance.Check(Editions.TooOld(ConditionsDocument.AnbestP), FinancingKind.Proportional, []).State);
}
