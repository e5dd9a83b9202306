using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Turns facts into a report in which nothing is shown that is to be withheld.</summary>
internal sealed class CoveragePublication
{
    private readonly CoverageRequest _request;
    private readonly IReadOnlyList<TerritoryFacts> _territories;
    private readonly IReadOnlyList<TerritoryFacts> _shown;
    private readonly Suppression _suppression;

    public CoveragePublication(CoverageRequest request, IReadOnlyList<TerritoryFacts> territories)
    {
        (_request, _territories) = (request, territories);
        _suppression = Suppression.Of([.. territories.Select(t => (t.Territory, t.People, t.Need))], request.Minimum);
        _shown = [.. territories.Where(t => !_suppression.Withheld.Contains(t.Territory))];
    }

    public CoverageReport ToReport(IReadOnlyList<CoverageRun> runs, Func<TerritoryFacts, CoverageGap> gapOf)
    {
        var segments = _shown.SelectMany(t => t.Segments).ToList();
        var reaching = runs.Where(r => _shown.Any(t => r.Territory.Contains(t.Territory) && r.Territory != t.Territory))
            .Select(r => new RunAccess(r, segments)).ToList();
        var shared = PlaceBalance.Sum([.. reaching.Select(r => r.ToBalance())]);
        var places = PlaceBalance.Sum([shared, .. _shown.Select(t => t.OwnPlaces)]);
        var need = _shown.Any(t => t.Need is null) ? null : _shown.Sum(t => (long?)t.Need);
        var sources = CoverageSources.Together(Sources(_shown), CoverageSources.Of(reaching), CoverageSources.Of(_shown.SelectMany(t => t.Own)));
        return new()
        {
            Group = _request.Group.Id,
            Need = _request.Need.Id,
            Territories = _territories.Select(t => Row(t, gapOf)).ToValueList(),
            People = _suppression.TotalsToo ? GroupFigures.Withheld : GroupFigures.Sum(_territories.Select(t => t.PeopleFigure)),
            PeopleInNeed = _suppression.TotalsToo || _territories.Any(t => t.Need is null)
                ? GroupFigures.Withheld
                : GroupFigures.Of(_territories.Sum(t => (long)t.Need!.Value)),
            Participants = GroupFigures.Sum(_territories.Select(ParticipantsOf)),
            Places = places,
            Shared = shared,
            Nominal = NominalRate(places, GroupFigures.Of(need), sources),
            Accessible = AccessibleRate(places, GroupFigures.Of(need), sources),
        };
    }

    private TerritoryCoverage Row(TerritoryFacts facts, Func<TerritoryFacts, CoverageGap> gapOf)
    {
        var isWithheld = _suppression.Withheld.Contains(facts.Territory);
        var (own, shared) = (facts.OwnPlaces, facts.SharedPlaces);
        var places = isWithheld ? PlaceBalance.Empty : own + shared;
        var people = isWithheld && facts.People is not null ? GroupFigures.Withheld : facts.PeopleFigure;
        var need = GroupFigures.Of(isWithheld ? null : facts.Need);
        var ofGroup = Sources([facts]);
        var sources = isWithheld
            ? CoverageSources.Together(ofGroup)
            : CoverageSources.Together(ofGroup, CoverageSources.Of(facts.Own.Concat(facts.Shared)));
        return new()
        {
            Territory = facts.Territory,
            IsWithheld = isWithheld,
            People = people,
            PeopleInNeed = need,
            Participants = ParticipantsOf(facts),
            Own = isWithheld ? null : own,
            Shared = isWithheld ? null : shared,
            Nominal = NominalRate(places, need, sources),
            Accessible = AccessibleRate(places, need, sources),
            AccessibleOrOpen = Rate(
                new("zugängliche oder offene Plätze / Bedarf", "accessible or open places / need"),
                places.Accessible + places.Open, need, places, sources),
            Reach = new(
                new("Teilnehmende / Personen der Gruppe", "participants / people of the group"), ParticipantsOf(facts), people,
                CoverageSources.Together(ofGroup, CoverageSources.Of(facts.Participants is { } counted ? [counted] : []))),
            Utilisation = new(
                new("belegte Plätze / Plätze", "taken places / places"), GroupFigures.Of(isWithheld ? null : places.Taken),
                GroupFigures.Of(isWithheld ? null : places.TakenOf), sources),
            Gap = !isWithheld ? gapOf(facts) : facts.People is null ? Unknown(facts) : null,
        };
    }

    // Small or withheld counts of participants are not shown, and without them there is no total.
    private Figure ParticipantsOf(TerritoryFacts facts) =>
        facts.Participants?.Figure is { } counted
        && !_suppression.Withheld.Contains(facts.Territory)
        && !_request.Minimum.Withholds((int?)counted.Value)
            ? counted
            : GroupFigures.Withheld;

    private IEnumerable<CoverageSource> Sources(IEnumerable<TerritoryFacts> territories) =>
        CoverageSources.Of(territories.SelectMany(t => _request.In(t.Territory)).Select(s => s.People)).Concat(CoverageSources.Of(_request));

    private static CoverageGap Unknown(TerritoryFacts facts) => new()
    {
        Territory = facts.Territory,
        Kind = CoverageGapKind.UnknownData,
        Quality = DataQuality.Low,
        Doubts = [new("Größe der Gruppe unbekannt", "size of the group unknown")],
    };

    private static CoverageRate NominalRate(PlaceBalance places, Figure need, ValueList<CoverageSource> sources) =>
        Rate(new("Plätze / Bedarf", "places / need"), places.Total, need, places, sources);

    private static CoverageRate AccessibleRate(PlaceBalance places, Figure need, ValueList<CoverageSource> sources) =>
        Rate(new("zugängliche Plätze / Bedarf", "accessible places / need"), places.Accessible, need, places, sources);

    private static CoverageRate Rate(LocalizedText label, int counted, Figure need, PlaceBalance places, ValueList<CoverageSource> sources) =>
        new(label, need.Value is null ? GroupFigures.Withheld : GroupFigures.Of(counted), need, sources)
        {
            IsLowerLimit = places.RunsWithoutNumber > 0,
        };
}
