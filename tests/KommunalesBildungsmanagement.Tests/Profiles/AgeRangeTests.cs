using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class AgeRangeTests
{
    private static readonly Gen<int?> Limits = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(-2, 153).Select(i => (int?)i));

    [Fact]
    public void ToSpecification_SixteenToTwentyFiveYears_IsHalfOpen()
    {
        var ages = new AgeRange(16, 26).ToSpecification();
        Assert.Equal(
            [Truth.False, Truth.True, Truth.True, Truth.False],
            new[] { 15, 16, 25, 26 }.Select(age => ages.Evaluate(new PersonProfile { Age = age })));
        Assert.Equal(Truth.Unknown, ages.Evaluate(PersonProfile.Unknown));
    }

    [Fact]
    public void New_NoLimitAtAll_IsRefused() => Refused.With("age-range.open", () => new AgeRange(null, null));

    [Theory]
    [InlineData(26, 26)]
    [InlineData(26, 16)]
    public void New_EmptyRange_IsRefused(int from, int below) => Refused.With("age-range.empty", () => new AgeRange(from, below));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(null, 151)]
    public void New_LimitOutOfBounds_IsRefused(int? from, int? below) => Refused.With("age-range.bounds", () => new AgeRange(from, below));

    [Fact]
    public void Every_range_has_somebody_in_it_and_means_its_limits() => Law.Check(Limits.Two().ToArbitrary(), limits =>
    {
        var (from, below) = limits;
        AgeRange range;
        try
        {
            range = new(from, below);
        }
        catch (InvalidValueException)
        {
            return;
        }

        var inside = Enumerable.Range(0, 151).Where(age => range.ToSpecification().Evaluate(new PersonProfile { Age = age }).IsTrue).ToList();
        Assert.NotEmpty(inside);
        Assert.Equal((from ?? 0, (below ?? 151) - 1), (inside[0], inside[^1]));
    });

    [Fact]
    public void New_BelowZeroYears_IsEmpty() => Refused.With("age-range.empty", () => new AgeRange(null, 0));
}
