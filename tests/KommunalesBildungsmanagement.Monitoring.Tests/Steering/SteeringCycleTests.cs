using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringCycleTests
{
    private static readonly LocalizedText Why = new("Die Daten fehlten", "the data were missing");

    public static readonly ValueList<CycleChange> ThroughOneRound = Enum.GetValues<SteeringStep>()
        .Select((s, i) => new CycleChange(i == 0 ? CycleChangeKind.Begin : CycleChangeKind.Forward, s, new LocalDate(2024, 1, 1).PlusMonths(i)))
        .ToValueList();

    private static readonly SteeringCycle Evaluated = SteeringCycle.Replay(ThroughOneRound).Value;

    [Fact]
    public void Cycle_StepByStep_GoesThroughAllSteps()
    {
        var cycle = SteeringCycle.Begin(new(2024, 1, 1));
        for (var month = 1; month <= 10; month++) cycle = cycle.Advance(new LocalDate(2024, 1, 1).PlusMonths(month)).Value;
        Assert.Equal(Evaluated, cycle);
        Assert.Equal(SteeringStep.Evaluation, cycle.Step);
        Assert.Equal(1, cycle.Round);
    }

    [Fact]
    public void Back_WithReason_IsRecordedAndNothingIsLost()
    {
        var back = Evaluated.GoBack(SteeringStep.Analysis, new(2025, 1, 1), Why).Value;
        Assert.Equal(SteeringStep.Analysis, back.Step);
        Assert.Equal(Evaluated.History, back.History.Take(11));
        Assert.Equal(Why, back.History[^1].Reason);
        Assert.Equal(SteeringStep.Findings, back.Advance(new(2025, 1, 1)).Value.Step);
        Assert.Equal(1, back.Round);
    }

    [Fact]
    public void NextRound_BeginsWithMandateConceptOrInventory()
    {
        foreach (var step in Enum.GetValues<SteeringStep>())
        {
            var next = Evaluated.BeginNextRound(step, new(2025, 1, 1), "d1");
            Assert.Equal(step <= SteeringStep.Inventory, next.Succeeded);
            if (next.TryGet(out var cycle)) Assert.Equal((2, step), (cycle.Round, cycle.Step));
        }
    }

    [Fact]
    public void Moves_ThatAreNotAllowed_AreProblems()
    {
        var goals = SteeringCycle.Replay(ThroughOneRound.Take(8)).Value;
        Assert.Equal("cycle.end-of-round", Code(Evaluated.Advance(new(2025, 1, 1))));
        Assert.Equal("cycle.backdated", Code(Evaluated.GoBack(SteeringStep.Mandate, new(2024, 10, 31), Why)));
        Assert.True(Evaluated.GoBack(SteeringStep.Mandate, new(2024, 11, 1), Why).Succeeded);
        Assert.Equal("cycle.not-back", Code(goals.GoBack(SteeringStep.Goals, new(2025, 1, 1), Why)));
        Assert.Equal("cycle.not-back", Code(goals.GoBack((SteeringStep)(-1), new(2025, 1, 1), Why)));
        Assert.Equal("cycle.not-evaluated", Code(goals.BeginNextRound(SteeringStep.Inventory, new(2025, 1, 1), "d1")));
    }

    [Fact]
    public void Replay_OfABadHistory_NamesTheEntry()
    {
        (string, string) Replayed(params CycleChange[] history)
        {
            var problem = SteeringCycle.Replay(history).Problems.Single();
            return (problem.Code, problem.Location);
        }

        var day = new LocalDate(2024, 1, 1);
        var begin = new CycleChange(CycleChangeKind.Begin, SteeringStep.Mandate, day);
        Assert.Equal(("cycle.empty", ""), Replayed());
        Assert.Equal(("cycle.beginning", "[0]"), Replayed(new CycleChange(CycleChangeKind.Begin, SteeringStep.Concept, day)));
        Assert.Equal(("cycle.beginning", "[0]"), Replayed(new CycleChange(CycleChangeKind.Forward, SteeringStep.Mandate, day)));
        Assert.Equal(("cycle.begun", "[1]"), Replayed(begin, begin));
        Assert.Equal(("cycle.skipped", "[1]"), Replayed(begin, new(CycleChangeKind.Forward, SteeringStep.Inventory, day)));
        Assert.Equal(("cycle.reason", "[11]"), Replayed([.. ThroughOneRound, new(CycleChangeKind.Back, SteeringStep.Mandate, new(2025, 1, 1))]));
        Assert.Equal(("cycle.decision", "[11]"), Replayed([.. ThroughOneRound, new(CycleChangeKind.NextRound, SteeringStep.Mandate, new(2025, 1, 1))]));
    }

    [Fact]
    public void AsOf_ShowsTheDayAsItWas()
    {
        Assert.Null(Evaluated.AsOf(new(2023, 12, 31)));
        Assert.Equal(SteeringStep.Mandate, Evaluated.AsOf(new(2024, 1, 1))?.Step);
        Assert.Equal(SteeringStep.Mandate, Evaluated.AsOf(new(2024, 1, 31))?.Step);
        Assert.Equal(SteeringStep.Concept, Evaluated.AsOf(new(2024, 2, 1))?.Step);
    }

    private static string Code(Reading<SteeringCycle> reading) => reading.Problems.Single().Code;
}
