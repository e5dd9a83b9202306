using KommunalesBildungsmanagement.Funding.Calculations.Sanctions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Sanctions;

public sealed class PublicitySanctionTests
{
    [Fact]
    public void Ceiling_IsThreePercentOfTheFundSupport() => Assert.Equal(new Money(4_125.00m), PublicitySanction.Ceiling(new(137_500)).Value);

    [Fact]
    public void Ceiling_IsRoundedDown() => Assert.Equal(new Money(0.02m), PublicitySanction.Ceiling(new(0.99m)).Value);

    [Fact]
    public void Ceiling_WithoutFundSupport_IsNotKnown()
    {
        var calculation = PublicitySanction.Ceiling(null);
        Assert.False(calculation.IsKnown);
        Assert.Contains(calculation.Notes, n => n.German.Contains("keine Forderung", StringComparison.Ordinal));
    }
}
