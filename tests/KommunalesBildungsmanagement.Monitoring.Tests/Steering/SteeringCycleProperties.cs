using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringCycleProperties
{
    // Mostly forward, so that rounds are completed.
    private static readonly Gen<(int Kind, SteeringStep Step, int Days)[]> Moves = (
        from kind in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(1)), (2, Gen.Constant(2)))
        from step in Gen.Elements(Enum.GetValues<SteeringStep>())
        from days in Gen.Frequency((9, Gen.Choose(0, 60)), (1, Gen.Choose(-5, -1)))
        select (kind, step, days)).ArrayOf(40);

    [Fact]
    public void A_history_replays_to_the_same_state_and_only_grows() => Law.Check(Moves.ToArbitrary(), moves =>
    {
        var (cycle, day) = (SteeringCycle.Begin(new(2024, 1, 1)), new LocalDate(2024, 1, 1));
        foreach (var (kind, step, days) in moves)
        {
            var before = cycle;
            var (step0, round0) = (cycle.Step, cycle.Round);
            var on = day.PlusDays(days);
            var reading = kind switch
            {
                0 => cycle.Advance(on),
                1 => cycle.GoBack(step, on, new("Grund", "reason")),
                _ => cycle.BeginNextRound(step, on, "d1"),
            };
            var allowed = days >= 0 && kind switch
            {
                0 => step0 < SteeringStep.Evaluation,
                1 => step < step0,
                _ => step0 == SteeringStep.Evaluation && step <= SteeringStep.Inventory,
            };
            Assert.Equal(allowed, reading.Succeeded);
            if (!reading.TryGet(out var next)) continue;
            (cycle, day) = (next, on);
            Assert.Equal(before.History, cycle.History.Take(before.History.Count));
            Assert.Equal((kind == 0 ? step0 + 1 : step, kind == 2 ? round0 + 1 : round0), (cycle.Step, cycle.Round));
        }

        Assert.Equal(cycle, SteeringCycle.Replay(cycle.History).Value);
        Assert.Equal(cycle, cycle.AsOf(day));
        Assert.All(cycle.History, c => Assert.Equal(cycle.AsOf(c.On), SteeringCycle.Replay(cycle.History.Where(h => h.On <= c.On)).Value));
    });
}
