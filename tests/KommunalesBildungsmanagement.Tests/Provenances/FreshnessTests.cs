namespace KommunalesBildungsmanagement.Tests;

public sealed class FreshnessTests
{
    private static readonly LocalDate Checked = new(2026, 1, 31);

    [Fact]
    public void IsFreshOn_LastDayOfTheLimit_IsStillFresh()
    {
        var freshness = new Freshness(Checked, 30);
        Assert.Equal(Truth.True, freshness.IsFreshOn(Checked));
        Assert.Equal(Truth.True, freshness.IsFreshOn(Checked.PlusDays(30)));
        Assert.Equal(Truth.False, freshness.IsFreshOn(Checked.PlusDays(31)));
    }

    [Fact]
    public void IsFreshOn_NeverChecked_IsUnknown() => Assert.Equal(Truth.Unknown, new Freshness(null).IsFreshOn(Checked));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void StaleAfterDays_NotPositive_IsRefused(int days)
    {
        Refused.With("freshness.days", () => new Freshness(Checked, days));
        Refused.With("freshness.days", () => new Freshness(Checked) with { StaleAfterDays = days });
    }

    [Fact]
    public void IsFreshOn_LimitBeyondTheCalendar_IsFresh() =>
        Assert.Equal(Truth.True, new Freshness(Checked, int.MaxValue).IsFreshOn(Checked.PlusYears(1)));
}
