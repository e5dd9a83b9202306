namespace KommunalesBildungsmanagement.Tests;

public sealed class PriceTests
{
    [Fact]
    public void Amount_Negative_CannotBeMade() => Refused.With("value.negative", () => Valid.Price with { Amount = new(-1) });

    [Fact]
    public void Free_IsSaidAndNotLeftOut()
    {
        Assert.True(Price.Free.IsFree);
        Assert.Equal(new("kostenlos", "free of charge"), Price.Free.Text);
        Assert.False(Valid.Price.IsFree);
    }

    [Fact]
    public void Text_Price_NamesTheUnit()
    {
        Assert.Equal(new("40,00 € für den Kurs", "€40.00 for the course"), Valid.Price.Text);
        Assert.Equal(new("40,00 € im Monat", "€40.00 a month"), (Valid.Price with { Per = PriceUnit.Month }).Text);
    }

    [Fact]
    public void FundableBy_InstrumentTwice_IsRefused() => Refused.With("value.twice", () => Valid.Price with { FundableBy = ["but", "but"] });

    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    public void Reductions_NotLowerThanTheAmount_IsRefusedInEitherOrder(int reduced)
    {
        PriceReduction reduction = new(Valid.Text, ProfileTerms.Age.LessThan(18), new(reduced));
        Refused.With("price.reduction-not-lower", () => Valid.Price with { Reductions = [reduction] });
        Refused.With("price.reduction-not-lower", () => new Price { Reductions = [reduction], Amount = new(40), Per = PriceUnit.Course });
        Assert.Single((Valid.Price with { Amount = new(50), Reductions = [reduction] }).Reductions);
        Refused.With("price.reduction-not-lower", () => Valid.Price with { Amount = new(50), Reductions = [reduction] } with { Amount = new(40) });
    }
}
