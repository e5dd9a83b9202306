using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.TargetGroups;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Landscapes;

/// <summary>Checks what only the whole landscape shows: ids are unique and references lead somewhere.</summary>
internal static class LandscapeCheck
{
    public static IEnumerable<Problem> Of(EducationLandscape landscape)
    {
        var actors = landscape.Actors.Select(a => a.Id).ToHashSet();
        var offerings = landscape.Offerings.Select(o => o.Id).ToHashSet();
        var groups = landscape.TargetGroups.Concat(StandardTargetGroups.All).Select(g => g.Id).ToHashSet();
        var needs = landscape.Needs.Select(n => n.Id).ToHashSet();
        var measures = landscape.Measures.Select(m => m.Id).ToHashSet();
        var goals = landscape.Goals.Select(g => g.Id).ToHashSet();
        var agreements = landscape.Agreements.Select(a => a.Id).ToHashSet();
        var programmes = landscape.Programmes.Select(p => p.Id).ToHashSet();
        var projects = landscape.FundedProjects.Select(p => p.Id).ToHashSet();
        var barriers = StandardBarriers.All.Select(b => b.Code).ToHashSet();

        return
        [
            .. Unknown("actors", landscape.Actors.Select(a => (a.Id, a.Territory)), landscape),
            .. Unknown("offerings", landscape.Offerings.Select(o => (o.Id, o.Territory)), landscape),
            .. Unknown("needs", landscape.Needs.Select(n => (n.Id, n.Territory)), landscape),
            .. Unknown("barrierFindings", landscape.BarrierFindings.Select(f => (f.Id, f.Territory)), landscape),
            .. Unknown("measures", landscape.Measures.Select(m => (m.Id, m.Territory)), landscape),
            .. Twice("territories", AtOneTime(landscape.Territories).Select(t => t.Key.ToString())),
            .. Twice("actors", landscape.Actors.Select(a => a.Id)),
            .. Twice("offerings", landscape.Offerings.Select(o => o.Id)),
            .. Twice("targetGroups", landscape.TargetGroups.Concat(StandardTargetGroups.All).Select(g => g.Id)),
            .. Twice("needs", landscape.Needs.Select(n => n.Id)),
            .. Twice("barrierFindings", landscape.BarrierFindings.Select(f => f.Id)),
            .. Twice("measures", landscape.Measures.Select(m => m.Id)),
            .. Twice("goals", landscape.Goals.Select(g => g.Id)),
            .. Twice("agreements", landscape.Agreements.Select(a => a.Id)),
            .. Twice("programmes", landscape.Programmes.Select(p => p.Id)),
            .. Twice("fundedProjects", landscape.FundedProjects.Select(p => p.Id)),
            .. Twice("evaluations", landscape.Evaluations.Select(e => e.Id)),
            .. landscape.Actors.SelectMany(a => Missing($"actors[{a.Id}].partOf", a.PartOf, actors)),
            .. landscape.Actors.SelectMany(a => a.WorksNotWith.SelectMany(o => Missing($"actors[{a.Id}].worksNotWith", o, actors))),
            .. landscape.Offerings.SelectMany(o => Missing($"offerings[{o.Id}].provider", o.Provider, actors)),
            .. landscape.Offerings.SelectMany(o => o.Audience.Direct.Concat(o.Audience.Beneficiaries)
                .SelectMany(g => Missing($"offerings[{o.Id}].audience", g, groups))),
            .. landscape.Offerings.SelectMany(o => o.AnswersNeeds.SelectMany(n => Missing($"offerings[{o.Id}].answersNeeds", n, needs))),
            .. landscape.Offerings.SelectMany(o => o.AccessConditions.SelectMany(c => Missing(
                $"offerings[{o.Id}].accessConditions[{c.Id}].barrier",
                c.Barrier, barriers))),
            .. landscape.Needs.SelectMany(n => Missing($"needs[{n.Id}].targetGroup", n.TargetGroup, groups)),
            .. landscape.BarrierFindings.SelectMany(f => Missing($"barrierFindings[{f.Id}].barrier", f.Barrier, barriers)),
            .. landscape.BarrierFindings.SelectMany(f => Missing($"barrierFindings[{f.Id}].affects", f.Affects, groups)),
            .. landscape.Measures.SelectMany(m => m.Roles.SelectMany(r => Missing($"measures[{m.Id}].roles", r.Actor, actors))),
            .. landscape.Measures.SelectMany(m => m.AnswersNeeds.SelectMany(n => Missing($"measures[{m.Id}].answersNeeds", n, needs))),
            .. landscape.Measures.SelectMany(m => m.ServesGoals.SelectMany(g => Missing($"measures[{m.Id}].servesGoals", g, goals))),
            .. landscape.Measures.SelectMany(m => m.Effects.SelectMany(e => Missing($"measures[{m.Id}].effects", e.Barrier, barriers))),
            .. landscape.Measures.SelectMany(m => Missing($"measures[{m.Id}].offering", m.Offering, offerings)),
            .. landscape.Measures.SelectMany(m => Missing($"measures[{m.Id}].fundedBy", m.FundedBy, projects)),
            .. landscape.Goals.SelectMany(g => Missing($"goals[{g.Id}].under", g.Under, goals)),
            .. landscape.Goals.SelectMany(g => Missing($"goals[{g.Id}].owner", g.Owner, actors)),
            .. landscape.Goals.SelectMany(g => Missing($"goals[{g.Id}].targetGroup", g.TargetGroup, groups)),
            .. landscape.Agreements.SelectMany(a => a.Parties.SelectMany(p => Missing($"agreements[{a.Id}].parties", p, actors))),
            .. landscape.Agreements.SelectMany(a => Missing($"agreements[{a.Id}].supersedes", a.Supersedes, agreements)),
            .. landscape.FundedProjects.SelectMany(p => Missing($"fundedProjects[{p.Id}].programme", p.Programme, programmes)),
            .. landscape.FundedProjects.SelectMany(p => Missing($"fundedProjects[{p.Id}].recipient", p.Recipient, actors)),
            .. landscape.Evaluations.SelectMany(e => Missing($"evaluations[{e.Id}].measure", e.Measure, measures)),
        ];
    }

    // A key may come back after a reform; two territories hold it twice only if they hold it on the same day.
    private static IEnumerable<Territory> AtOneTime(ValueList<Territory> territories) =>
        from same in territories.GroupBy(t => t.Key)
        from territory in same
        where same.Any(other => !ReferenceEquals(other, territory) && other.Validity.Overlaps(territory.Validity))
        select territory;

    private static IEnumerable<Problem> Twice(string list, IEnumerable<string> ids) =>
        from id in ids
        group id by id into same
        where same.Count() > 1
        select new Problem(
            "landscape.duplicate-id", list, same.Key,
            new($"Die Kennung „{same.Key}“ ist {same.Count()}-mal vergeben.", $"The id '{same.Key}' is given {same.Count()} times."),
            new("Jede Kennung nur einmal vergeben.", "Give each id only once."));

    // Where territories are listed, a key that lies in none of them and contains none of them is wrong, or of a neighbour.
    private static IEnumerable<Problem> Unknown(string list, IEnumerable<(string Id, TerritoryKey Key)> places, EducationLandscape landscape) =>
        from place in places
        where landscape.Territories.Count > 0 && !landscape.Territories.Any(t => Covers(t.Key, place.Key))
        select new Problem(
            "landscape.unknown-territory", $"{list}[{place.Id}].territory", place.Key.ToString(),
            new($"Das Gebiet {place.Key} steht nicht in der Bildungslandschaft.", $"The territory {place.Key} is not in the landscape."),
            new("Den Schlüssel berichtigen oder das Gebiet ergänzen.", "Correct the key, or add the territory."),
            ProblemSeverity.Warning);

    // A Land that is listed does not make every key of its districts right.
    private static bool Covers(TerritoryKey listed, TerritoryKey used) =>
        listed.Level >= TerritoryLevel.District ? listed.Overlaps(used) : listed == used;

    private static IEnumerable<Problem> Missing(string location, string? id, HashSet<string> known) => id is null || known.Contains(id)
        ? []
        :
        [
            new(
                "landscape.unknown-reference", location, id,
                new($"„{id}“ gibt es in der Bildungslandschaft nicht.", $"There is no '{id}' in the landscape."),
                new("Die Kennung berichtigen oder das Fehlende ergänzen.", "Correct the id, or add what is missing.")),
        ];
}
