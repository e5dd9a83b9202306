namespace KommunalesBildungsmanagement.Tests;

public sealed class OfferingInstanceTests
{
    private static readonly LocalDate Start = new(2026, 9, 15);
    private static readonly LocalDate End = new(2026, 12, 15);
    private static readonly OfferingInstance Run = Valid.Instance with { Days = new(Start, End) };

    [Fact]
    public void Days_EndBeforeStart_CannotBeMade() => Refused.With("date-range.reversed", () => Valid.Instance with { Days = new(End, Start) });

    [Fact]
    public void TimeSlots_SlotTwice_IsRefused() => Refused.With("value.twice", () => Run with { TimeSlots = ["mon-evening", "mon-evening"] });

    [Fact]
    public void IsOpenOn_FirstDay_IsOpenAndTheNextIsNot()
    {
        Assert.True(Run.IsOpenOn(Start));
        Assert.False(Run.IsOpenOn(Start.PlusDays(1)));
    }

    [Fact]
    public void IsOpenOn_StartedWithContinuousEntry_IsOpenUntilTheLastDay()
    {
        var open = Run with { ContinuousEntry = true };
        Assert.True(open.IsOpenOn(Start.PlusDays(1)));
        Assert.True(open.IsOpenOn(End));
        Assert.False(open.IsOpenOn(End.PlusDays(1)));
    }

    [Fact]
    public void IsOpenOn_LastDayOfRegistration_IsIncluded()
    {
        var registration = Run with { RegisterUntil = Start.PlusDays(-7) };
        Assert.True(registration.IsOpenOn(Start.PlusDays(-7)));
        Assert.False(registration.IsOpenOn(Start.PlusDays(-6)));
        Assert.False((registration with { ContinuousEntry = true }).IsOpenOn(Start.PlusDays(-6)));
    }

    [Fact]
    public void IsOpenOn_RegistrationLaterThanTheStart_DoesNotOpenAStartedRun() =>
        Assert.False((Run with { RegisterUntil = Start.PlusDays(5) }).IsOpenOn(Start.PlusDays(1)));

    [Fact]
    public void IsOpenOn_NoDates_IsAlwaysOpen() => Assert.True((Valid.Instance with { Days = DateRange.Always }).IsOpenOn(End));
}
