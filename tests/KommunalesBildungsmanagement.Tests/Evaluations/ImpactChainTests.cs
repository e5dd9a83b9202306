namespace KommunalesBildungsmanagement.Tests;

public sealed class ImpactChainTests
{
    private static readonly ImpactChain Whole = new()
    {
        Inputs = [new("0,2 Stellen", "0.2 FTE")],
        Results =
        [
            new(ImpactStep.Delivered, Valid.Text, []), new(ImpactStep.Reached, Valid.Text, []), new(ImpactStep.Accepted, Valid.Text, []),
            new(ImpactStep.Learnt, Valid.Text, ["X01"]) { Assumptions = [Valid.Text] },
        ],
    };

    [Fact]
    public void Review_NothingMissing_IsEmpty() => Assert.Empty(Whole.Review());

    [Fact]
    public void Review_WhatIsMissing_IsAWarningWithItsRule()
    {
        Assert.Equal(["chain.no-inputs"], Codes(Whole with { Inputs = [] }));
        Assert.Equal(["evaluation.step-skipped"], Codes(Whole with { Results = [.. Whole.Results.Where(r => r.Step != ImpactStep.Reached)] }));
        Assert.Equal(
            ["evaluation.outcome-without-indicator", "chain.no-assumptions"],
            Codes(Whole with { Results = [.. Whole.Results.Take(3), new(ImpactStep.Learnt, Valid.Text, [])] }));
        Assert.All((Whole with { Inputs = [] }).Review(), n => Assert.True(n is { IsRefusal: false, Rule: not null }));
    }

    [Fact]
    public void Results_AnyOrder_StandByStepAndEachStepOnce()
    {
        Assert.Equal(Whole, Whole with { Results = [.. Whole.Results.Reverse()] });
        Refused.With("value.twice", () => Whole with { Results = [.. Whole.Results, Whole.Results[0]] });
    }

    [Theory]
    [InlineData(0, FigureDetail.Nothing)]
    [InlineData(2, FigureDetail.Nothing)]
    [InlineData(3, FigureDetail.WordsOnly)]
    [InlineData(9, FigureDetail.WordsOnly)]
    [InlineData(10, FigureDetail.WithInterval)]
    [InlineData(29, FigureDetail.WithInterval)]
    [InlineData(30, FigureDetail.Figures)]
    public void FigureDetail_EachBound_HoldsOnBothSides(int persons, FigureDetail detail) => Assert.Equal(detail, FigureDetails.Of(persons));

    private static IEnumerable<string> Codes(ImpactChain chain) => chain.Review().Select(n => n.Code);
}
