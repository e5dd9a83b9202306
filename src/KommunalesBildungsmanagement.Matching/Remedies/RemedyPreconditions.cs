using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What must be given for a measure beside the group: territory, competence, day and funding.</summary>
internal static class RemedyPreconditions
{
    public static Precondition Territory(Measure measure, TerritoryKey territory, MatchingContext context)
    {
        var (here, there) = (context.NameOf(territory), context.NameOf(measure.Territory));
        if (measure.Territory.Contains(territory)) return Precondition.Given("territory", new($"erreicht {here}", $"reaches {here}"));
        return territory.Contains(measure.Territory)
            ? Precondition.Open(
                "territory", new($"erreicht nur {there}", $"reaches {there} only"),
                new($"Besteht das Hemmnis in {there}?", $"Does the barrier exist in {there}?"))
            : Precondition.Missing("territory", new($"gilt in {there}, nicht in {here}", $"is for {there}, not for {here}"));
    }

    /// <summary>Whether somebody who coordinates it or carries it out is competent for an area of the needs that it answers.</summary>
    public static Precondition Competence(Measure measure, TerritoryKey territory, MatchingContext context)
    {
        var ids = Responsible(measure).ToList();
        var names = string.Join(", ", ids.Select(NameOf).Order(StringComparer.Ordinal));
        var areas = context.Landscape.Needs.Where(n => measure.AnswersNeeds.Contains(n.Id)).Select(n => n.Area).Distinct().ToList();
        var outcome = ids.Select(IsCompetent).Aggregate(Truth.False, (any, one) => any | one);
        if (outcome.IsTrue) return Precondition.Given("competence", new($"zuständig: {names}", $"competent: {names}"));
        return outcome.IsFalse
            ? Precondition.Missing(
                "competence", new($"nicht zuständig oder nicht mehr tätig: {names}", $"not competent or no longer active: {names}"))
            : Precondition.Open(
                "competence", new($"Zuständigkeit nicht erfasst: {names}", $"competence not recorded: {names}"),
                new($"Ist zuständig: {names}?", $"Is competent: {names}?"));

        string NameOf(string id) => context.Landscape.TryFindActor(id, out var actor) ? actor.Name : id;

        Truth IsCompetent(string id)
        {
            if (!context.Landscape.TryFindActor(id, out var actor)) return Truth.Unknown;
            if (!actor.Active.Contains(context.Day)) return Truth.False;
            return areas.Count == 0
                ? Truth.Unknown
                : areas.Select(area => actor.IsCompetentFor(area, territory)).Aggregate(Truth.False, (any, one) => any | one);
        }
    }

    public static Precondition Day(Measure measure, LocalDate day)
    {
        if (measure.Status is MeasureStatus.Finished or MeasureStatus.Dropped || measure.Days.Last < day)
            return Precondition.Missing("day", new("ist vorbei", "is over"));
        return measure.Status < MeasureStatus.Approved
            ? Precondition.Open(
                "day", new("ist noch nicht beschlossen", "is not decided yet"),
                new("Wird die Maßnahme beschlossen?", "Will the measure be decided?"))
            : Precondition.Given("day", new("ist beschlossen oder läuft", "is decided or running"));
    }

    /// <summary>From which day it can be used, as far as somebody has fixed it.</summary>
    public static LocalDate? AvailableFrom(Measure measure, LocalDate day) =>
        measure.Days.First > day ? measure.Days.First : measure.Status == MeasureStatus.Running ? day : null;

    public static Precondition Funding(Measure measure, MatchingContext context)
    {
        var from = AvailableFrom(measure, context.Day) ?? context.Day;
        var asked = new LocalizedText($"Wer bezahlt am {DateRange.German(from)}?", $"Who pays on {DateRange.English(from)}?");
        if (measure.FundedBy is not { } id)
        {
            return measure.Status >= MeasureStatus.Approved
                ? Precondition.Given("funding", new("braucht kein Förderprojekt", "needs no funded project"))
                : Precondition.Open("funding", new("Finanzierung offen", "funding open"), asked);
        }

        if (context.Landscape.FundedProjects.FirstOrDefault(p => p.Id == id) is not { } project)
            return Precondition.Open("funding", new($"Förderprojekt {id} nicht erfasst", $"funded project {id} not recorded"), asked);
        var text = new LocalizedText(
            $"{project.Title.German}: {project.GrantPeriod.Text.German}", $"{project.Title.English}: {project.GrantPeriod.Text.English}");
        return project.GrantPeriod.Contains(from) ? Precondition.Given("funding", text) : Precondition.Open("funding", text, asked);
    }

    /// <summary>Ids of the actors that coordinate a measure or carry it out, each once.</summary>
    public static IEnumerable<string> Responsible(Measure measure) =>
        measure.ActorsAs(ActorRoles.Coordinator).Concat(measure.ActorsAs(ActorRoles.Implementer)).Distinct();
}
