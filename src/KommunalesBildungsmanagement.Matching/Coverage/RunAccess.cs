namespace KommunalesBildungsmanagement.Matching;

/// <summary>A run for several segments: the outcome of each requirement for each of them, and what becomes of its places.</summary>
internal sealed class RunAccess
{
    private readonly Truth[][] _bySegment;

    public RunAccess(CoverageRun run, IEnumerable<GroupSegment> segments)
    {
        Run = run;
        _bySegment = [.. segments.Select(s => SegmentAccess.Of(s.Typical, run))];
        BySegment = [.. _bySegment.Select(SegmentAccess.All)];
        Group = BySegment.Aggregate(Truth.False, (any, one) => any | one);
    }

    public CoverageRun Run { get; }

    /// <summary>Whether each segment can use it.</summary>
    public IReadOnlyList<Truth> BySegment { get; }

    /// <summary>Whether somebody of the group can use it.</summary>
    public Truth Group { get; }

    public PlaceBalance ToBalance()
    {
        var places = Run.Places ?? 0;
        var isCounted = Run is { Places: not null, Taken: not null };
        return new()
        {
            Accessible = Group.IsTrue ? places : 0,
            Open = Group.IsUnknown ? places : 0,
            Removed = Group.IsFalse ? places : 0,
            RunsWithoutNumber = Run.Places is null && !Group.IsFalse ? 1 : 0,
            Taken = isCounted ? Run.Taken!.Value : 0,
            TakenOf = isCounted ? places : 0,
            Effects = places == 0 || Group.IsTrue ? [] : Effects(places),
        };
    }

    private ValueList<CriterionEffect> Effects(int places)
    {
        var decisive = FirstWithNobodyLeft(outcome => Group.IsFalse ? !outcome.IsFalse : outcome.IsTrue);
        return Run.Requirements.Select((criterion, i) => new CriterionEffect(criterion.Id, criterion.Label, criterion.Barrier)
        {
            Alone = IsFalseForAll(i) ? places : 0,
            InOrder = Group.IsFalse && i == decisive ? places : 0,
            OnlyObstacle = Group.IsFalse && SomebodyPassesAllBut(i) ? places : 0,
            LeftOpen = Group.IsUnknown && i == decisive ? places : 0,
        }).Where(e => e.Alone > 0 || e.InOrder > 0 || e.OnlyObstacle > 0 || e.LeftOpen > 0).ToValueList();
    }

    private int FirstWithNobodyLeft(Func<Truth, bool> passes)
    {
        var left = _bySegment.ToList();
        for (var i = 0; i < Run.Requirements.Count; i++)
        {
            left.RemoveAll(outcomes => !passes(outcomes[i]));
            if (left.Count == 0) return i;
        }

        return -1;
    }

    private bool IsFalseForAll(int criterion) => _bySegment.All(outcomes => outcomes[criterion].IsFalse);

    private bool SomebodyPassesAllBut(int criterion) => _bySegment.Any(outcomes => outcomes.Where((_, i) => i != criterion).All(o => !o.IsFalse));
}
