namespace KommunalesBildungsmanagement.Tests;

public sealed class GoalPathTests
{
    private static readonly GoalValue Baseline = new(8.4m, new(2023, 12, 31));
    private static readonly GoalValue Target = new(6, new(2028, 12, 31));
    private static readonly GoalPath Path = new(GoalDirection.Decrease, Baseline, Target);

    [Theory]
    [InlineData(8.4, 0)]
    [InlineData(7.2, 0.5)]
    [InlineData(6, 1)]
    [InlineData(4.8, 1.5)]
    [InlineData(9.6, -0.5)]
    public void Progress_BeyondTheEnds_IsNotCutOff(double current, double progress) =>
        Assert.Equal((decimal)progress, Path.Progress((decimal)current));

    [Fact]
    public void Progress_NoDistance_IsNull()
    {
        Assert.Null(new GoalPath(GoalDirection.Decrease).Progress(7));
        Assert.Null(new GoalPath(GoalDirection.Decrease, Baseline).Progress(7));
        Assert.Null(new GoalPath(GoalDirection.Maintain, Baseline, Target with { Value = 8.4m }).Progress(7));
    }

    [Theory]
    [InlineData(GoalDirection.Increase, 8.3)]
    [InlineData(GoalDirection.Increase, 8.4)]
    [InlineData(GoalDirection.Decrease, 8.4)]
    [InlineData(GoalDirection.Decrease, 8.5)]
    public void New_TargetTheWrongWay_IsRefused(GoalDirection direction, double target) =>
        Refused.With("goal.target-direction", () => new GoalPath(direction, Baseline, Target with { Value = (decimal)target }));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void New_TargetDayNotAfterTheBaseline_IsRefused(int days) =>
        Refused.With("goal.target-day", () => new GoalPath(GoalDirection.Decrease, Baseline, Target with { Day = Baseline.Day.PlusDays(days) }));

    [Fact]
    public void New_EstablishAndMaintain_TakeAnyTargetValue()
    {
        Assert.NotNull(new GoalPath(GoalDirection.Maintain, Baseline, Target with { Value = 8.4m }));
        Assert.NotNull(new GoalPath(GoalDirection.Establish, Baseline with { Value = 0 }, Target));
    }
}
