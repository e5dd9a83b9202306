using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What two actors might work together for.</summary>
internal static class PartnerPurposes
{
    public static ValueList<PartnerPurpose> Of(EducationActor actor, EducationActor partner, MatchingContext context) =>
    [
        .. Gaps(actor, partner, context).OrderBy(p => p.Subject, StringComparer.Ordinal),
        .. SharedGroups(actor, partner, context).OrderBy(p => p.Subject, StringComparer.Ordinal),
        .. SharedFields(actor, partner, context).OrderBy(p => p.Subject, StringComparer.Ordinal),
    ];

    private static IEnumerable<PartnerPurpose> Gaps(EducationActor actor, EducationActor partner, MatchingContext context) =>
        from need in context.Landscape.Needs
        where !(need.Horizon < context.Day) && !AnswerTogether(actor, partner, need, context)
        let own = ActorContributions.Of(actor, need, context)
        let others = ActorContributions.Of(partner, need, context)
        let actorBrings = Beyond(own, others)
        let partnerBrings = Beyond(others, own)
        where actorBrings.Count > 0 && partnerBrings.Count > 0
        select new PartnerPurpose(PurposeKind.ClosesGap, need.Id, need.Statement, actorBrings, partnerBrings);

    private static ValueList<Brought> Beyond(ValueList<Brought> one, ValueList<Brought> other) =>
        one.Where(b => other.All(o => o.Kind != b.Kind)).ToValueList();

    private static bool AnswerTogether(EducationActor actor, EducationActor partner, Need need, MatchingContext context) =>
        context.Landscape.Measures.Any(m =>
            m.Status == MeasureStatus.Running && m.Days.Contains(context.Day) && m.AnswersNeeds.Contains(need.Id)
            && m.Roles.Any(r => r.Actor == actor.Id) && m.Roles.Any(r => r.Actor == partner.Id));

    private static IEnumerable<PartnerPurpose> SharedGroups(EducationActor actor, EducationActor partner, MatchingContext context) =>
        from id in ActorContributions.GroupsReached(actor, partner.Territory, context)
            .Intersect(ActorContributions.GroupsReached(partner, actor.Territory, context))
        let label = context.Landscape.TryFindTargetGroup(id, out var found) ? found.Label : LocalizedText.Same(id)
        select new PartnerPurpose(
            PurposeKind.SharedGroup, id, new($"Angebote abstimmen für: {label.German}", $"coordinate offerings for: {label.English}"), [], []);

    // Where an agreement already covers the field, there is nothing to suggest.
    private static IEnumerable<PartnerPurpose> SharedFields(EducationActor actor, EducationActor partner, MatchingContext context) =>
        from field in actor.FieldsOfWork.Intersect(partner.FieldsOfWork)
        where !context.Landscape.Agreements.Any(a =>
            a.Term.Contains(context.Day) && a.FieldsOfWork.Contains(field) && a.Parties.Contains(actor.Id) && a.Parties.Contains(partner.Id))
        let label = FieldsOfWork.Vocabulary.LabelOf(field)
        select new PartnerPurpose(PurposeKind.SharedField, field, label, [], []);
}
