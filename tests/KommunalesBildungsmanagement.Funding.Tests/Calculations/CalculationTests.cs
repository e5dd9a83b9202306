using KommunalesBildungsmanagement.Funding.Calculations;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations;

public sealed class CalculationTests
{
    private static readonly Citation Norm = new("ANBest-Gk", "Nr. 1", null, null, Confidence.Read);

    [Fact]
    public void Value_OfAKnownCalculation_IsThere()
    {
        var calculation = new Trace().Cite(Norm, Norm).Known(7);
        Assert.Equal((CalculationState.Known, 7, true), (calculation.State, calculation.Value, calculation.IsKnown));
        Assert.True(calculation.TryGet(out var value));
        Assert.Equal(7, value);
        Assert.Equal([Norm], calculation.Citations);
        Assert.Equal("Known: 7", calculation.ToString());
    }

    [Fact]
    public void Value_OfAnUnknownCalculation_ThrowsWithWhatIsMissing()
    {
        var calculation = new Trace().Miss("Tag", "day").Unknown<LocalDate>();
        Assert.False(calculation.TryGet(out _));
        Assert.Contains("day", Assert.Throws<InvalidOperationException>(() => calculation.Value).Message, StringComparison.Ordinal);
        Assert.Equal("Unknown", calculation.ToString());
    }

    [Fact]
    public void Known_WhileSomethingIsMissing_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new Trace().Miss("Tag", "day").Known(1));

    [Fact]
    public void Unknown_WithoutAReason_IsRefused() => Assert.Throws<InvalidOperationException>(() => new Trace().Unknown<int>());

    [Fact]
    public void Calculations_OfTheSameParts_AreEqual()
    {
        static Calculation<Money> Make(decimal euros) => new Trace()
            .Cite(Norm).Step(new("eins", "one"), StepNumber.Euros("Betrag", "amount", euros)).Note("n", "n").Known(new Money(5));
        Assert.Equal(Make(1), Make(1));
        Assert.NotEqual(Make(1), Make(2));
    }
}
