namespace KommunalesBildungsmanagement.Tests;

public sealed class DateRangeTests
{
    private static readonly LocalDate First = new(2026, 3, 1);
    private static readonly LocalDate Last = new(2026, 3, 31);

    [Fact]
    public void Contains_FirstAndLastDay_AreIncluded()
    {
        var march = new DateRange(First, Last);
        Assert.True(march.Contains(First) && march.Contains(Last));
        Assert.False(march.Contains(First.PlusDays(-1)) || march.Contains(Last.PlusDays(1)));
    }

    [Fact]
    public void New_OneDay_IsARange() => Assert.True(new DateRange(First, First).Contains(First));

    [Fact]
    public void New_EndBeforeStart_IsRefused() =>
        Assert.Equal("2026-03-31..2026-03-01", Refused.With("date-range.reversed", () => new DateRange(Last, First)).Value);

    [Fact]
    public void Default_IsOpenAtBothEnds()
    {
        Assert.Equal(DateRange.Always, default);
        Assert.True(DateRange.Always.Contains(LocalDate.MinIsoValue) && DateRange.Always.Contains(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Overlaps_OneSharedDay_IsTrueAndNeighboursAreNot()
    {
        var march = new DateRange(First, Last);
        Assert.True(march.Overlaps(new(Last, null)));
        Assert.True(march.Overlaps(new(null, First)));
        Assert.False(march.Overlaps(new(Last.PlusDays(1), null)));
        Assert.False(march.Overlaps(new(null, First.PlusDays(-1))));
    }

    [Fact]
    public void Text_OpenEnds_SaysSoInBothLanguages()
    {
        Assert.Equal(new("01.03.2026 bis 31.03.2026", "1 March 2026 to 31 March 2026"), new DateRange(First, Last).Text);
        Assert.Equal(new("ab 01.03.2026", "from 1 March 2026"), new DateRange(First, null).Text);
        Assert.Equal(new("bis 31.03.2026", "until 31 March 2026"), new DateRange(null, Last).Text);
        Assert.Equal(new("ohne Begrenzung", "without limit"), DateRange.Always.Text);
    }
}
