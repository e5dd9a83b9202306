using KommunalesBildungsmanagement.Actors;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Suggests partners with a purpose: which need both share, and what each brings that the other lacks.</summary>
/// <remarks>
/// The suggestion is the same from both sides, except that an actor that does not want to be named is suggested to nobody and may still ask.
/// An actor is never suggested to itself, nor to the body that it is part of.
/// </remarks>
public static class PartnerSearch
{
    /// <summary>The partners for an actor, best first: nothing to clarify before something to clarify, then by points, then by id.</summary>
    /// <param name="actorId">Id of the actor that asks.</param>
    /// <param name="context">Day, landscape and weights.</param>
    /// <exception cref="ArgumentException">The landscape does not have this actor.</exception>
    public static ValueList<PartnerSuggestion> For(string actorId, MatchingContext context)
    {
        if (!context.Landscape.TryFindActor(actorId, out var actor)) throw new ArgumentException($"There is no actor '{actorId}'.", nameof(actorId));
        return context.Landscape.Actors
            .Where(partner => !Institutions.AreOneLine(actor, partner, context.Landscape))
            .Select(partner => Between(actor, partner, context))
            .Where(s => s.Purposes.Count > 0 && !s.IsPossible.IsFalse)
            .OrderByDescending(s => s.IsPossible)
            .ThenByDescending(s => s.Score)
            .ThenBy(s => s.Partner.Id, StringComparer.Ordinal)
            .ToValueList();
    }

    private static PartnerSuggestion Between(EducationActor actor, EducationActor partner, MatchingContext context)
    {
        var purposes = PartnerPurposes.Of(actor, partner, context);
        return new()
        {
            Actor = actor,
            Partner = partner,
            Purposes = purposes,
            Preconditions = PartnerPreconditions.Of(actor, partner, context),
            Parts = Parts(actor, partner, purposes, context).Where(p => p.Points > 0).ToValueList(),
            IsCrossInstitution = !Institutions.AreOneInstitution(actor.Id, partner.Id, context.Landscape),
        };
    }

    private static IEnumerable<ScorePart> Parts(
        EducationActor actor, EducationActor partner, ValueList<PartnerPurpose> purposes, MatchingContext context)
    {
        var weights = context.PartnerWeights;
        foreach (var gap in purposes.Where(p => p.Kind == PurposeKind.ClosesGap)) yield return new(gap.Reason, weights.ClosesGap);
        if (purposes.FirstOrDefault(p => p.Kind == PurposeKind.SharedGroup) is { } shared) yield return new(shared.Reason, weights.SharedGroup);
        if (purposes.FirstOrDefault(p => p.Kind == PurposeKind.SharedField) is { } field) yield return new(field.Reason, weights.SharedField);
        if (Neighbourhood.AreNear(actor.Territory, partner.Territory)) yield return new(new("in der Nähe", "nearby"), weights.Nearness);
        if (HaveWorkedTogether(actor, partner, context)) yield return new(new("frühere Zusammenarbeit", "earlier cooperation"), weights.EarlierWork);
        yield return Institutions.AreOneInstitution(actor.Id, partner.Id, context.Landscape)
            ? new(new("ressortübergreifend", "across departments"), weights.AcrossBoundaries)
            : new(new("institutionenübergreifend", "across institutions"), weights.AcrossBoundaries);
    }

    private static bool HaveWorkedTogether(EducationActor actor, EducationActor partner, MatchingContext context) =>
        context.Landscape.Measures.Any(m =>
            m.Status is Measures.MeasureStatus.Running or Measures.MeasureStatus.Finished
            && m.Roles.Any(r => r.Actor == actor.Id) && m.Roles.Any(r => r.Actor == partner.Id))
        || context.Landscape.Agreements.Any(a => !(a.Term.First > context.Day) && a.Parties.Contains(actor.Id) && a.Parties.Contains(partner.Id));
}
