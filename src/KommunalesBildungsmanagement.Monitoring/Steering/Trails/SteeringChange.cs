namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>Something that happened in the loop on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What happened.</param>
/// <param name="Node">What it concerns; <see langword="null"/> for a step of the cycle.</param>
public sealed record SteeringChange(LocalDate On, LocalizedText Text, TrailNode? Node)
{
    /// <summary>
    /// What happened after a day, e.g. that of the last meeting: findings, recommendations, resolutions, evaluations that ended, decisions,
    /// follow-ups done, judgements on goals, steps of the cycle. In order of days, then of the loop. Needs, goals and measures carry no day of
    /// their own and do not appear.
    /// </summary>
    /// <param name="day">The day; what happened on it is not among them.</param>
    /// <param name="loop">The loop.</param>
    public static ValueList<SteeringChange> Since(LocalDate day, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        var records = loop.Records;
        IEnumerable<SteeringChange> all =
        [
            .. records.Findings.Select(f => At(f.FoundOn, TrailKind.Finding, f.Id, loop)),
            .. records.Recommendations.Select(r => At(r.MadeOn, TrailKind.Recommendation, r.Id, loop)),
            .. records.Resolutions.Select(r => At(r.On, TrailKind.Resolution, r.Id, loop)),
            .. loop.Landscape.Evaluations.Where(e => e.Days.Last is not null).Select(e => At(e.Days.Last!.Value, TrailKind.Evaluation, e.Id, loop)),
            .. records.Decisions.Select(d => At(d.On, TrailKind.Decision, d.Id, loop)),
            .. from d in records.Decisions
               where d.FollowUp?.DoneOn is not null
               select new SteeringChange(d.FollowUp!.DoneOn!.Value, Done(d.FollowUp), new(TrailKind.Decision, d.Id)),
            .. records.Judgements.Select(j => new SteeringChange(j.On, Judged(j, loop), new(TrailKind.Goal, j.Goal))),
            .. (records.Cycle?.History ?? []).Select(c => new SteeringChange(c.On, Entered(c), null)),
        ];
        return all.Where(c => c.On > day).OrderBy(c => c.On).ThenBy(c => c.Node is null).ThenBy(c => c.Node?.Kind)
            .ThenBy(c => c.Node?.Id, StringComparer.Ordinal).ToValueList();
    }

    private static SteeringChange At(LocalDate on, TrailKind kind, string id, SteeringLoop loop)
    {
        var stop = TrailTexts.Stop(new(kind, id), loop);
        var words = SteeringTrail.Words(kind);
        return new(on, new($"{words.German}: {stop.Text.German}", $"{words.English}: {stop.Text.English}"), stop.Node);
    }

    private static LocalizedText Done(FollowUp followUp) => new($"erledigt: {followUp.What.German}", $"done: {followUp.What.English}");

    private static LocalizedText Judged(Goals.GoalJudgement judgement, SteeringLoop loop)
    {
        var by = loop.NameOf(judgement.By);
        return judgement.IsRealistic
            ? new($"{by} hält das Ziel „{judgement.Goal}“ für erreichbar", $"{by} thinks that the goal '{judgement.Goal}' can be reached")
            : new($"{by} hält das Ziel „{judgement.Goal}“ für nicht erreichbar", $"{by} thinks that the goal '{judgement.Goal}' cannot be reached");
    }

    private static LocalizedText Entered(Cycles.CycleChange change)
    {
        var kind = ValueFormat.For<Cycles.CycleChangeKind>().Describe(change.Kind);
        var step = ValueFormat.For<Cycles.SteeringStep>().Describe(change.Step);
        var because = change.Reason is { } reason ? new LocalizedText($" ({reason.German})", $" ({reason.English})") : null;
        return new($"{kind.German}: {step.German}{because?.German}", $"{kind.English}: {step.English}{because?.English}");
    }
}
