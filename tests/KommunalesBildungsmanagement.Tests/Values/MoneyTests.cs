namespace KommunalesBildungsmanagement.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void New_NegativeAmount_IsRefused() => Assert.Equal("-0.01", Refused.With("value.negative", () => new Money(-0.01m)).Value);

    [Fact]
    public void Default_IsZero() => Assert.Equal(new(0), Money.Zero);

    [Fact]
    public void Sum_OfCents_LosesNothing() => Assert.Equal(new(0.30m), new Money(0.10m) + new Money(0.20m));

    [Fact]
    public void Order_IsByAmount()
    {
        var (less, more) = (new Money(9.99m), new Money(10));
        Assert.True(less < more && more > less && less <= more && more >= less && less.CompareTo(more) < 0);
        Assert.Equal(new Money(10.00m), more);
    }

    [Fact]
    public void Text_Amount_HasCommaInGermanAndPointInEnglish()
    {
        Assert.Equal(new("12,50 €", "€12.50"), new Money(12.5m).Text);
        Assert.Equal("0,125 €", new Money(0.125m).ToString());
    }
}
