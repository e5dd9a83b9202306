using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Who is missing at the table: key actors that are party to no agreement in force, field by field.</summary>
/// <remarks>
/// A department sits at the table where the body that it is part of has signed. A key actor that has recorded other fields is not missing; one
/// that has recorded none may be, where there is a table.
/// </remarks>
public static class MissingKeyActors
{
    /// <summary>The missing key actors, by field and id.</summary>
    /// <param name="territory">Where.</param>
    /// <param name="context">Day and landscape.</param>
    public static ValueList<MissingKeyActor> Of(TerritoryKey territory, MatchingContext context)
    {
        var landscape = context.Landscape;
        var keyActors = landscape.Actors
            .Where(a => a.IsKeyActor && a.Active.Contains(context.Day) && a.Territory.Overlaps(territory))
            .OrderBy(a => a.Id, StringComparer.Ordinal)
            .ToList();
        var agreements = landscape.Agreements.Where(a => a.Term.Contains(context.Day)).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        var nearby = agreements.Where(a => IsNear(a, territory, landscape)).ToList();
        var fields = nearby.SelectMany(a => a.FieldsOfWork).Concat(keyActors.SelectMany(a => a.FieldsOfWork)).Distinct();
        return (
            from field in fields.Order(StringComparer.Ordinal)
            let inField = nearby.Where(a => a.FieldsOfWork.Contains(field)).ToValueList()
            from actor in keyActors
            let isConcerned = IsConcerned(actor, field)
            where !isConcerned.IsFalse && (isConcerned.IsTrue || inField.Count > 0)
            where !agreements.Any(a => a.FieldsOfWork.Contains(field) && Institutions.Chain(actor.Id, landscape).Any(a.Parties.Contains))
            select new MissingKeyActor(field, actor, isConcerned, inField)).ToValueList();
    }

    private static Truth IsConcerned(EducationActor actor, string field) =>
        actor.FieldsOfWork.Count == 0 ? Truth.Unknown : Truth.Of(actor.FieldsOfWork.Contains(field));

    private static bool IsNear(CooperationAgreement agreement, TerritoryKey territory, EducationLandscape landscape) =>
        agreement.Parties.Any(p => landscape.TryFindActor(p, out var party) && party.Territory.Overlaps(territory));
}
