using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class BreakdownTests
{
    [Fact]
    public void By_DimensionTwice_IsRefused() =>
        Assert.Equal("sex", Refused.With("value.twice", () => Breakdown.By(("sex", "female"), ("certificate", "none"), ("sex", "male"))).Value);

    [Fact]
    public void By_NoPart_IsTheTotal()
    {
        Assert.Equal(Breakdown.Total, Breakdown.By());
        Assert.Equal("total", Breakdown.Total.ToString());
        Assert.NotEqual(Breakdown.Total, Breakdown.By(("sex", "female")));
    }

    [Fact]
    public void The_order_of_parts_does_not_matter() => Law.Check(
        Gen.Shuffle(new[] { ("sex", "female"), ("certificate", "none"), ("age", "15"), ("nationality", "foreign") }).ToArbitrary(),
        parts =>
        {
            var breakdown = Breakdown.By(parts);
            Assert.Equal("age=15, certificate=none, nationality=foreign, sex=female", breakdown.ToString());
            Assert.Equal(
                new Measurand("school-leavers", "1", Breakdown.By(parts.Reverse())).GetHashCode(),
                new Measurand("school-leavers", "1", breakdown).GetHashCode());
            Assert.Equal(new Measurand("school-leavers", "1", Breakdown.By(parts.Reverse())), new("school-leavers", "1", breakdown));
        },
        count: 100);
}
