namespace KommunalesBildungsmanagement.Tests;

public sealed class SeatsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Capacity_NotPositive_IsRefused(int capacity)
    {
        Refused.With("seats.capacity", () => new Seats(capacity, null));
        Refused.With("seats.capacity", () => new Seats(12, 3) with { Capacity = capacity });
    }

    [Fact]
    public void Taken_Negative_IsRefused() => Assert.Equal("Taken", Refused.With("value.negative", () => new Seats(12, -1)).Location);

    [Fact]
    public void AnyFree_NobodyHasCounted_IsUnknown()
    {
        Assert.Equal(Truth.Unknown, new Seats(12, null).AnyFree);
        Assert.Equal(Truth.True, new Seats(12, 11).AnyFree);
        Assert.Equal(Truth.False, new Seats(12, 12).AnyFree);
        Assert.Equal(Truth.False, new Seats(12, 14).AnyFree);
    }
}
