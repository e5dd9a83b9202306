using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is known of what an actor can bring. What is not recorded is not brought, and is no reason against anybody.</summary>
internal static class ActorContributions
{
    private static readonly ValueFormat<Indicators.EducationArea> Areas = ValueFormat.For<Indicators.EducationArea>();

    /// <summary>What it brings against a need, each kind once.</summary>
    public static ValueList<Brought> Of(EducationActor actor, Need need, MatchingContext context)
    {
        var offerings = OfferingsNear(actor, need.Territory, context).ToList();
        var measures = context.Landscape.Measures
            .Where(m => m.Status != MeasureStatus.Dropped && m.AnswersNeeds.Contains(need.Id))
            .OrderBy(m => m.Id, StringComparer.Ordinal)
            .ToList();
        return new[]
        {
            actor.IsCompetentFor(need.Area, need.Territory).IsTrue ? new Brought(Contribution.Competence, Areas.Describe(need.Area)) : null,
            Title(Contribution.Access, offerings.Where(o => Groups(o).Contains(need.TargetGroup)).Select(o => o.Title)),
            Title(Contribution.Content, offerings.Where(o => o.Topics.Intersect(need.Topics).Any()).Select(o => o.Title)),
            Title(Contribution.Experience, measures.Where(m => Has(m, role => role != ActorRoles.Funder)).Select(m => m.Title)),
            Title(Contribution.Funding, measures.Where(m => Has(m, role => role == ActorRoles.Funder)).Select(m => m.Title)),
        }.OfType<Brought>().ToValueList();

        bool Has(Measure measure, Func<string, bool> isRole) => measure.Roles.Any(r => r.Actor == actor.Id && isRole(r.Role));
    }

    /// <summary>The target groups that its offerings near a territory name.</summary>
    public static IEnumerable<string> GroupsReached(EducationActor actor, Territories.TerritoryKey territory, MatchingContext context) =>
        OfferingsNear(actor, territory, context).SelectMany(Groups).Distinct();

    // Somebody from next door can be admitted, unless the offering is for residents only.
    private static IEnumerable<LearningOffering> OfferingsNear(EducationActor actor, Territories.TerritoryKey territory, MatchingContext context) =>
        context.Landscape.Offerings
            .Where(o => o.Provider == actor.Id
                && (o.ResidentsOnly ? o.Territory.Overlaps(territory) : Neighbourhood.AreNear(o.Territory, territory)))
            .OrderBy(o => o.Id, StringComparer.Ordinal);

    private static IEnumerable<string> Groups(LearningOffering offering) =>
        offering.Audience.Direct.Concat(offering.Audience.Beneficiaries).Distinct();

    private static Brought? Title(Contribution kind, IEnumerable<LocalizedText> titles) =>
        titles.FirstOrDefault() is { } first ? new(kind, first) : null;
}
