using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds the gap of a territory: kind, size, causes, who is competent, and what speaks against relying on it.</summary>
internal static class GapFinding
{
    public static CoverageGap Of(TerritoryFacts facts, CoverageRequest request, IEnumerable<CoverageRun> neighbours, MatchingContext context)
    {
        var places = facts.OwnPlaces + facts.SharedPlaces;
        var (atLeast, atMost) = (facts.MissingAtLeast, facts.MissingAtMost);
        var surplus = atMost == 0 && facts.OwnPlaces.Accessible > facts.Need ? facts.OwnPlaces.Accessible - facts.Need!.Value : 0;
        var kind =
            facts.Need is null ? CoverageGapKind.UnknownData
            : atLeast > 0 ? CoverageGapKind.Under
            : atMost > 0 ? CoverageGapKind.UnknownData
            : surplus > 0 ? CoverageGapKind.Over
            : CoverageGapKind.None;
        var isOpen = kind is CoverageGapKind.Under or CoverageGapKind.UnknownData;
        var doubts = Doubts(facts, request, context.Day).ToValueList();
        return new()
        {
            Territory = facts.Territory,
            Kind = kind,
            MissingAtLeast = atLeast,
            MissingAtMost = atMost,
            Surplus = surplus,
            TooFewPlaces = facts.Need is { } need && places.RunsWithoutNumber == 0 ? Math.Max(0, need - places.Total) : 0,
            Causes = isOpen ? places.Effects.Where(e => e.InOrder > 0 || e.LeftOpen > 0).ToValueList() : [],
            CompetentActors = Actors(facts, request, context, c => c.IsTrue),
            PossiblyCompetentActors = Actors(facts, request, context, c => c.IsUnknown),
            Neighbours = isOpen ? NeighbourSearch.Of(facts, neighbours, context.Day) : [],
            Quality = facts.Need is null || doubts.Count > 2 ? DataQuality.Low : doubts.Count > 0 ? DataQuality.Medium : DataQuality.High,
            Doubts = doubts,
        };
    }

    // An actor of whom no competence is recorded is asked only where it works.
    private static ValueList<string> Actors(TerritoryFacts facts, CoverageRequest request, MatchingContext context, Func<Truth, bool> counts) =>
        context.Landscape.Actors
            .Where(a => a.Active.Contains(context.Day) && (a.Competences.Count > 0 || a.Territory.Overlaps(facts.Territory)))
            .Where(a => counts(a.IsCompetentFor(request.Need.Area, facts.Territory)))
            .Select(a => a.Id)
            .Order(StringComparer.Ordinal)
            .ToValueList();

    private static IEnumerable<LocalizedText> Doubts(TerritoryFacts facts, CoverageRequest request, LocalDate day)
    {
        var figures = facts.Segments.Select(s => s.People).ToList();
        if (facts.People is null) yield return new("Größe der Gruppe unbekannt", "size of the group unknown");
        if (figures.Any(f => f.Figure.Status is Indicators.FigureStatus.Estimated or Indicators.FigureStatus.Provisional))
            yield return new("Größe der Gruppe geschätzt oder vorläufig", "size of the group estimated or provisional");
        if (figures.Any(f => f.Figure.RoundedToMultipleOf is not null)) yield return new("Größe der Gruppe gerundet", "size of the group rounded");
        if (figures.Any(f => f.Identity.Period.Days.Last is { } last && Period.DaysBetween(last, day) > request.FiguresStaleAfterDays))
            yield return new("Größe der Gruppe veraltet", "size of the group out of date");
        if (request.Need.Size is not null && request.Segments.Count > 1)
            yield return new("Bedarf nach Größe der Gruppe verteilt", "need spread by the size of the group");
        var runs = facts.Own.Concat(facts.Shared).ToList();
        if (runs.Any(r => r.Run.Places is null && !r.Group.IsFalse))
            yield return new("Zahl der Plätze teilweise unbekannt", "number of places partly unknown");
        if (runs.Any(r => r.Group.IsUnknown)) yield return new("Zugang teilweise ungeklärt", "access partly unclear");
        if (runs.Any(r => !r.Run.Offering.Freshness.IsFreshOn(day).IsTrue))
            yield return new("Angebote teilweise nicht aktuell geprüft", "offerings partly not checked recently");
    }
}
