using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Checks what only the whole shows: ids are unique, references lead somewhere, and nothing rests on what came later.</summary>
internal static class SteeringRecordsCheck
{
    public static IEnumerable<Problem> Of(SteeringRecords records, EducationLandscape landscape)
    {
        var actors = landscape.Actors.Select(a => a.Id).ToHashSet();
        var bodies = records.Bodies.Select(b => b.Id).ToHashSet();
        var goals = landscape.Goals.Select(g => g.Id).ToHashSet();
        var measures = landscape.Measures.Select(m => m.Id).ToHashSet();
        var evaluations = landscape.Evaluations.Select(e => e.Id).ToHashSet();
        var findings = records.Findings.Select(f => f.Id).ToHashSet();
        var recommendations = records.Recommendations.Select(r => r.Id).ToHashSet();
        var deciders = actors.Union(bodies).ToHashSet();
        return
        [
            .. landscape.Check().Select(p => p.At("landscape")),
            .. Twice("bodies", records.Bodies.Select(b => b.Id)),
            .. Twice("findings", records.Findings.Select(f => f.Id)),
            .. Twice("recommendations", records.Recommendations.Select(r => r.Id)),
            .. Twice("resolutions", records.Resolutions.Select(r => r.Id)),
            .. Twice("decisions", records.Decisions.Select(d => d.Id)),
            .. Twice("goalFigures", records.GoalFigures.Select(g => g.Goal)),
            .. records.Findings.SelectMany(f => f.Supersedes.SelectMany(s => Missing($"findings[{f.Id}].supersedes", s, findings))),
            .. records.Findings.Where(f => !landscape.TryFindTargetGroup(f.TargetGroup, out _))
                .SelectMany(f => Missing($"findings[{f.Id}].targetGroup", f.TargetGroup, [])),
            .. records.Recommendations.SelectMany(r => r.Findings.SelectMany(f => Missing($"recommendations[{r.Id}].findings", f, findings))),
            .. records.Recommendations.SelectMany(r => Missing($"recommendations[{r.Id}].addressee", r.Addressee, actors)),
            .. records.Resolutions.SelectMany(r => Missing($"resolutions[{r.Id}].body", r.Body, bodies)),
            .. records.Resolutions.SelectMany(r => r.Recommendations
                .SelectMany(x => Missing($"resolutions[{r.Id}].recommendations", x, recommendations))),
            .. records.Resolutions.SelectMany(r => r.Goals.SelectMany(g => Missing($"resolutions[{r.Id}].goals", g, goals))),
            .. records.Resolutions.SelectMany(r => r.Measures.SelectMany(m => Missing($"resolutions[{r.Id}].measures", m, measures))),
            .. records.Decisions.SelectMany(d => d.Evaluations.SelectMany(e => Missing($"decisions[{d.Id}].evaluations", e, evaluations))),
            .. records.Decisions.SelectMany(d => Missing($"decisions[{d.Id}].by", d.By, deciders)),
            .. records.Decisions.SelectMany(d => Missing($"decisions[{d.Id}].followUp.responsible", d.FollowUp?.Responsible, actors)),
            .. records.GoalFigures.SelectMany(g => Missing($"goalFigures[{g.Goal}]", g.Goal, goals)),
            .. records.Judgements.SelectMany(j => Missing($"judgements[{j.Goal}]", j.Goal, goals)),
            .. records.Judgements.SelectMany(j => Missing($"judgements[{j.Goal}].by", j.By, deciders)),
            .. records.Competences.SelectMany(c => Missing($"competences[{c.Matter}].actor", c.Actor, actors)),
            .. (records.Cycle?.History ?? []).SelectMany(c =>
                Missing("cycle.decision", c.Decision, records.Decisions.Select(d => d.Id).ToHashSet())),
            .. records.Findings.Where(f => TakesItsOwnPlace(f, records)).Select(f => new Problem(
                "steering.supersedes-itself", $"findings[{f.Id}].supersedes", f.Id,
                new("Der Befund ersetzt sich, auch über andere, selbst.", "The finding takes its own place, perhaps through others."),
                new("Nur den älteren Befund ersetzen.", "Take the place of the older finding only."))),
            .. Dates(records, landscape),
        ];
    }

    private static bool TakesItsOwnPlace(SteeringFinding finding, SteeringRecords records)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(finding.Supersedes);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            foreach (var older in records.Findings.Where(f => f.Id == next).SelectMany(f => f.Supersedes)) open.Enqueue(older);
        }

        return seen.Contains(finding.Id);
    }

    private static IEnumerable<Problem> Dates(SteeringRecords records, EducationLandscape landscape) =>
    [
        .. from newer in records.Findings
           from older in records.Findings
           where newer.Supersedes.Contains(older.Id)
           from problem in Early($"findings[{newer.Id}].foundOn", newer.FoundOn, older.FoundOn)
           select problem,
        .. from recommendation in records.Recommendations
           from finding in records.Findings
           where recommendation.Findings.Contains(finding.Id)
           from problem in Early($"recommendations[{recommendation.Id}].madeOn", recommendation.MadeOn, finding.FoundOn)
           select problem,
        .. records.Recommendations.SelectMany(r => Early($"recommendations[{r.Id}].dueOn", r.DueOn, r.MadeOn)),
        .. from resolution in records.Resolutions
           from recommendation in records.Recommendations
           where resolution.Recommendations.Contains(recommendation.Id)
           from problem in Early($"resolutions[{resolution.Id}].on", resolution.On, recommendation.MadeOn)
           select problem,
        .. from decision in records.Decisions
           from evaluation in landscape.Evaluations
           where decision.Evaluations.Contains(evaluation.Id) && evaluation.Days.Last is not null
           from problem in Early($"decisions[{decision.Id}].on", decision.On, evaluation.Days.Last!.Value)
           select problem,
        .. from decision in records.Decisions
           where decision.FollowUp?.DoneOn is not null
           from problem in Early($"decisions[{decision.Id}].followUp.doneOn", decision.FollowUp!.DoneOn!.Value, decision.On)
           select problem,
    ];

    private static IEnumerable<Problem> Early(string location, LocalDate day, LocalDate notBefore) => day >= notBefore
        ? []
        :
        [
            new(
                "steering.too-early", location, $"{day:uuuu-MM-dd}",
                new(
                    $"Der Tag liegt vor dem, worauf er beruht ({DateRange.German(notBefore)}).",
                    $"The day is before what it rests on ({DateRange.English(notBefore)})."),
                new("Einen der beiden Tage berichtigen.", "Correct one of the two days.")),
        ];

    private static IEnumerable<Problem> Twice(string list, IEnumerable<string> ids) =>
        from id in ids
        group id by id into same
        where same.Count() > 1
        select new Problem(
            "steering.duplicate-id", list, same.Key,
            new($"Die Kennung „{same.Key}“ ist {same.Count()}-mal vergeben.", $"The id '{same.Key}' is given {same.Count()} times."),
            new("Jede Kennung nur einmal vergeben.", "Give each id only once."));

    private static IEnumerable<Problem> Missing(string location, string? id, HashSet<string> known) => id is null || known.Contains(id)
        ? []
        :
        [
            new(
                "steering.unknown-reference", location, id,
                new(
                    $"„{id}“ gibt es weder in den Unterlagen noch in der Bildungslandschaft.",
                    $"There is no '{id}' in the records or the landscape."),
                new("Die Kennung berichtigen oder das Fehlende ergänzen.", "Correct the id, or add what is missing.")),
        ];
}
