using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The soft criteria: what makes an offering fit better, each with its weight.</summary>
internal static class PreferenceCriteria
{
    public static IEnumerable<Criterion> Of(LearningOffering offering, MatchingContext context)
    {
        var weights = context.Weights;
        if (offering.Topics.Count > 0)
        {
            yield return Soft("goal", new("persönliches Ziel", "personal goal"), ProfileTerms.Goals.Overlaps(offering.Topics), weights.Goal);
            yield return Soft(
                "demand", new("Bedarf der Region", "demand of the region"),
                Specification.Stated<PersonProfile>(
                    context.RegionalDemand.Count == 0 ? Truth.Unknown : Truth.Of(offering.Topics.Any(context.RegionalDemand.Contains)),
                    new("wird in der Region gebraucht", "is needed in the region")),
                weights.RegionalDemand);
        }

        var groups = offering.Audience.Direct
            .Where(id => context.Landscape.TryFindTargetGroup(id, out _))
            .Select(id => (Specification<PersonProfile>)(context.Landscape.TryFindTargetGroup(id, out var group) ? group.ToSpecification() : null!))
            .ToList();
        if (groups.Count > 0) yield return Soft("audience", new("Zielgruppe", "target group"), Specification.Any(groups), weights.Audience);

        if (offering.Format is { } format)
            yield return Soft("format", new("Format", "format"), ProfileTerms.PreferredFormats.Contains(format), weights.Format);

        if (offering.Territory.Level is TerritoryLevel.State or TerritoryLevel.District or TerritoryLevel.Municipality)
        {
            var near = ProfileTerms.LivesIn(offering.Territory, context.NameOf(offering.Territory));
            yield return Soft("nearness", new("Nähe", "nearness"), near, weights.Nearness);
        }

        foreach (var criterion in Travel(offering, context)) yield return criterion;

        yield return Soft(
            "free", new("Preis", "price"),
            Specification.Stated<PersonProfile>(Truth.Of(offering.Price?.IsFree), new("kostenlos", "free of charge")), weights.Free);
        yield return Soft(
            "freshness", new("Aktualität", "freshness"),
            Specification.Stated<PersonProfile>(
                offering.Freshness.IsFreshOn(context.Day), new("Angaben sind aktuell geprüft", "the record was checked recently")),
            weights.Freshness);
    }

    // Online there is no way to spare, so there is nothing to gain.
    private static IEnumerable<Criterion> Travel(LearningOffering offering, MatchingContext context)
    {
        var places = offering.Instances.Where(i => i.IsOpenOn(context.Day)).Select(i => i.Place?.Position).OfType<GeoPosition>().Distinct().ToList();
        if (places.Count == 0) return [];
        return context.Weights.Travel.Select(band => Soft(
            $"travel:{band.Metres}", band.Label,
            Specification.Any(places.Select(place => ProfileTerms.StartingPoint.Near(place, band.Metres))), band.Points));
    }

    private static Criterion Soft(string id, LocalizedText label, Specification<PersonProfile> condition, int weight) =>
        new() { Id = id, Label = label, Kind = AccessKind.Soft, Condition = condition, Weight = weight };
}
