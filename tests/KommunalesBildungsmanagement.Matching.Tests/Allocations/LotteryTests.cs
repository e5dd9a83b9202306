namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class LotteryTests
{
    /// <summary>Drawn anew with another tool: <c>printf '%s' '42:a17' | sha256sum | cut -c1-16</c>.</summary>
    [Theory]
    [InlineData(42, "a17", 0x6aa422450da45c0fUL)]
    [InlineData(42, "ü", 0xc2234a7ff985b75eUL)]
    public void NumberOf_SeedAndId_IsTheHashThatAnybodyCanCompute(ulong seed, string id, ulong expected) =>
        Assert.Equal(expected, Lottery.NumberOf(seed, id));

    [Fact]
    public void Draw_SomebodyJoins_ChangesNoNumber()
    {
        var (before, after) = (Lottery.Draw(7, ["a", "b", "c"]), Lottery.Draw(7, ["c", "d", "b", "a"]));

        Assert.Equal(before.Select(l => l.Number), after.Take(3).Select(l => l.Number));
        Assert.Equal(after.OrderBy(l => l.Number).Select(l => l.Applicant), after.OrderBy(l => l.Rank).Select(l => l.Applicant));
        Assert.Equal([1, 2, 3, 4], after.Select(l => l.Rank).Order());
    }

    [Fact]
    public void Draw_OverManySeeds_FavoursNobody()
    {
        string[] ids = ["a", "b", "c", "d"];
        var firsts = Enumerable.Range(0, 4000).Select(seed => Lottery.Draw((ulong)seed, ids).Single(l => l.Rank == 1).Applicant).CountBy(a => a);

        // 1,000 each; 27 is one standard deviation.
        Assert.All(firsts, f => Assert.InRange(f.Value, 865, 1135));
    }
}
