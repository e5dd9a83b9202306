using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is known of the group and of its places in one territory, before anything is withheld.</summary>
internal sealed class TerritoryFacts
{
    public TerritoryFacts(TerritoryKey territory, CoverageRequest request, IReadOnlyDictionary<string, int?> shares, IEnumerable<CoverageRun> runs)
    {
        Territory = territory;
        Segments = Present(request.In(territory));
        Needs = [.. Segments.Select(s => shares[s.Id])];
        PeopleFigure = GroupFigures.Sum(request.In(territory).Select(s => s.People.Figure));
        Need = Needs.Contains(null) ? null : Needs.Sum();
        Participants = request.Participants.FirstOrDefault(p => p.Identity.Territory == territory);
        foreach (var run in runs.Where(r => r.Territory.Overlaps(territory)))
            (territory.Contains(run.Territory) ? Own : Shared).Add(new(run, Segments));
    }

    public TerritoryKey Territory { get; }

    public IReadOnlyList<GroupSegment> Segments { get; }

    public IReadOnlyList<int?> Needs { get; }

    public Figure PeopleFigure { get; }

    public int? People => (int?)PeopleFigure.Value;

    public int? Need { get; }

    public Observation? Participants { get; }

    public List<RunAccess> Own { get; } = [];

    public List<RunAccess> Shared { get; } = [];

    public PlaceBalance OwnPlaces => PlaceBalance.Sum([.. Own.Select(r => r.ToBalance())]);

    public PlaceBalance SharedPlaces => PlaceBalance.Sum([.. Shared.Select(r => r.ToBalance())]);

    /// <summary>People without a place if open requirements turn out well, shared places are free for them and unknown numbers are large.</summary>
    public int? MissingAtLeast => Need is { } need
        ? need - Placed(Own.Concat(Shared), withoutNumber: need, access => !access.IsFalse)
        : null;

    /// <summary>People without an own place that is surely accessible.</summary>
    public int? MissingAtMost => Need is { } need
        ? need - Placed(Own, withoutNumber: 0, access => access.IsTrue)
        : null;

    /// <summary>Segments in which somebody is; all of them if that is true of none.</summary>
    public static IReadOnlyList<GroupSegment> Present(IEnumerable<GroupSegment> segments)
    {
        var all = segments.ToList();
        var present = all.Where(s => s.Count != 0).ToList();
        return present.Count > 0 ? present : all;
    }

    private int Placed(IEnumerable<RunAccess> runs, int withoutNumber, Func<Truth, bool> counts) => PlaceFlow.Most(
        [.. Needs.Select(n => n!.Value)],
        [.. runs.Select(r => (r.Run.Places ?? withoutNumber, (IReadOnlyList<bool>)[.. r.BySegment.Select(counts)]))]);
}
