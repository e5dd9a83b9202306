using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

/// <summary>
/// Where the work stands in the cycle mandate, concept, inventory, analysis, findings, report, discussion, goals, resolution, measures,
/// evaluation, and how it came there. The history is the state: nothing in it is ever changed or lost. Immutable; equality by history.
/// </summary>
/// <remarks>
/// Allowed: on to the next step; back to any earlier step of the same round, with a reason; after the evaluation into the next round, with the
/// decision it follows from, at the mandate, the concept or the inventory (a proposal of this library: a standing mandate and concept need not
/// be renewed, data are taken anew each time). Days never run backwards.
/// </remarks>
public sealed record SteeringCycle
{
    private SteeringCycle(ValueList<CycleChange> history) => History = history;

    /// <summary>Everything that happened, in order; the first entry is the beginning.</summary>
    public ValueList<CycleChange> History { get; }

    /// <summary>The step in which the work stands.</summary>
    public SteeringStep Step => History[^1].Step;

    /// <summary>The round, from 1.</summary>
    public int Round => 1 + History.Count(c => c.Kind == CycleChangeKind.NextRound);

    /// <summary>The work begins with the mandate.</summary>
    /// <param name="on">The day.</param>
    public static SteeringCycle Begin(LocalDate on) => new([new(CycleChangeKind.Begin, SteeringStep.Mandate, on)]);

    /// <summary>The cycle that a history leads to.</summary>
    /// <param name="history">The entries, in order.</param>
    /// <returns>The cycle, or the first entry that is not allowed where it stands.</returns>
    public static Reading<SteeringCycle> Replay(IEnumerable<CycleChange> history)
    {
        SteeringCycle? cycle = null;
        foreach (var (index, change) in history.Index())
        {
            var next = cycle is not null ? cycle.Enter(change)
                : change is { Kind: CycleChangeKind.Begin, Step: SteeringStep.Mandate } ? Reading.Of(new SteeringCycle([change]))
                : Refused("cycle.beginning", change, new("Am Anfang steht der Auftrag.", "The mandate comes first."));
            if (!next.TryGet(out cycle)) return next.At($"[{index}]");
        }

        return cycle is not null
            ? Reading.Of(cycle)
            : Reading.Failed<SteeringCycle>(new Problem(
                "cycle.empty", "", null,
                new("Der Verlauf ist leer.", "The history is empty."), new("Mit dem Auftrag beginnen.", "Begin with the mandate.")));
    }

    /// <summary>On to the next step.</summary>
    /// <param name="on">The day.</param>
    public Reading<SteeringCycle> Advance(LocalDate on) => Enter(new(CycleChangeKind.Forward, Step + 1, on));

    /// <summary>Back to an earlier step of the same round.</summary>
    /// <param name="step">The step.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why.</param>
    public Reading<SteeringCycle> GoBack(SteeringStep step, LocalDate on, LocalizedText reason) =>
        Enter(new(CycleChangeKind.Back, step, on) { Reason = reason });

    /// <summary>Into the next round.</summary>
    /// <param name="step">Where it begins: mandate, concept or inventory.</param>
    /// <param name="on">The day.</param>
    /// <param name="decision">Id of the steering decision it follows from.</param>
    public Reading<SteeringCycle> BeginNextRound(SteeringStep step, LocalDate on, string decision) =>
        Enter(new(CycleChangeKind.NextRound, step, on) { Decision = decision });

    /// <summary>The cycle as it stood at the end of a day; <see langword="null"/> before the beginning.</summary>
    /// <param name="day">The day.</param>
    public SteeringCycle? AsOf(LocalDate day) =>
        History.TakeWhile(c => c.On <= day).ToValueList() is { Count: > 0 } known ? new(known) : null;

    private Reading<SteeringCycle> Enter(CycleChange change) =>
        Fault(change) is { } fault ? Refused(fault.Code, change, fault.What) : Reading.Of(new SteeringCycle([.. History, change]));

    private (string Code, LocalizedText What)? Fault(CycleChange change) => change switch
    {
        { On: var on } when on < History[^1].On => ("cycle.backdated", new(
            $"Der Tag liegt vor dem letzten Eintrag ({DateRange.German(History[^1].On)}).",
            $"The day is before the last entry ({DateRange.English(History[^1].On)}).")),
        { Kind: CycleChangeKind.Forward } when Step == SteeringStep.Evaluation => ("cycle.end-of-round", new(
            "Nach der Wirkungsprüfung beginnt eine neue Runde.", "After the evaluation a new round begins.")),
        { Kind: CycleChangeKind.Forward, Step: var step } when step != Step + 1 => ("cycle.skipped", new(
            "Weiter geht es nur in den nächsten Schritt.", "The way on leads to the next step only.")),
        { Kind: CycleChangeKind.Back, Step: var step } when step >= Step || !Enum.IsDefined(step) => ("cycle.not-back", new(
            "Der Schritt liegt nicht vor dem jetzigen.", "The step is not before the present one.")),
        { Kind: CycleChangeKind.Back, Reason: null } => ("cycle.reason", new(
            "Wer zurückgeht, nennt den Grund.", "Going back needs a reason.")),
        { Kind: CycleChangeKind.NextRound } when Step != SteeringStep.Evaluation => ("cycle.not-evaluated", new(
            "Die nächste Runde beginnt nach der Wirkungsprüfung.", "The next round begins after the evaluation.")),
        { Kind: CycleChangeKind.NextRound, Step: not (SteeringStep.Mandate or SteeringStep.Concept or SteeringStep.Inventory) } => (
            "cycle.start-of-round", new(
                "Eine Runde beginnt mit Auftrag, Konzept oder Bestandsaufnahme.", "A round begins with mandate, concept or inventory.")),
        { Kind: CycleChangeKind.NextRound, Decision: null } => ("cycle.decision", new(
            "Die nächste Runde folgt aus einer Entscheidung.", "The next round follows from a decision.")),
        { Kind: CycleChangeKind.Begin } => ("cycle.begun", new("Begonnen wurde schon.", "It has begun already.")),
        _ => null,
    };

    private static Reading<SteeringCycle> Refused(string code, CycleChange change, LocalizedText what) => Reading.Failed<SteeringCycle>(new Problem(
        code, "", $"{change.Kind} {change.Step} {change.On:uuuu-MM-dd}", what,
        new(
            "Schritt, Tag, Grund oder Entscheidung berichtigen; zurück führt GoBack, in die nächste Runde BeginNextRound.",
            "Correct step, day, reason or decision; GoBack leads back, BeginNextRound into the next round.")));
}
