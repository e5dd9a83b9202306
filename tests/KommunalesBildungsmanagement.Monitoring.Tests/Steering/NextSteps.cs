using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

/// <summary>Does what the next step of a remark says.</summary>
internal static class NextSteps
{
    public static Desk Apply(this SteeringRemark remark, Desk desk)
    {
        var id = remark.Location.Split('[', ']')[1];
        return remark.Code switch
        {
            "goal.no-baseline" => desk.WithGoal(g => g with { Path = new(g.Path.Direction, new(8.4m, new(2023, 12, 31)), g.Path.Target) }, id),
            "goal.no-owner" => desk.WithGoal(g => g with { Owner = "office" }, id),
            "goal.cycle" => desk.WithGoal(g => g with { Under = null }, id),
            "goal.target-missed" => Evaluated(id, desk),
            "measure.no-need" => desk.WithMeasure(m => m.Id == id ? m with { AnswersNeeds = ["n1"] } : m),
            "measure.no-goal" => desk.WithMeasure(m => m.Id == id ? m with { ServesGoals = ["g1"] } : m),
            "measure.no-evaluation" => desk.WithLandscape(l => l with { Evaluations = [.. l.Evaluations, Evaluation(id)] }),
            "evaluation.effect-too-early" => desk.WithEvaluation(e => e.Id == id ? e with { Claims = [] } : e),
            "evaluation.no-decision" => desk.With(r => r with { Decisions = [.. r.Decisions, Decision(id)] }),
            "recommendation.addressee-not-competent" => Competent(id, desk),
            "recommendation.no-resolution" => desk.With(r => r with { Resolutions = [.. r.Resolutions, Rejection(id)] }),
            "resolution.no-measure" => Ordered(id, desk),
            "resolution.body-may-not-decide" => Decided(id, desk),
            "decision.no-follow-up" => desk.With(r => r with { Decisions = r.Decisions.Select(d => d.Id == id ? d with { FollowUp = Desk.Decision.FollowUp } : d).ToValueList() }),
            "finding.data-outdated" => Renewed(id, desk),
            "finding.duplicate" => desk.With(r => r with
            {
                Findings = r.Findings.Where(f => f.Id != id)
                    .Select(f => f.Id == Kept(remark) ? f with { Supersedes = f.Supersedes.Concat(r.Findings.First(x => x.Id == id).Supersedes).Distinct().ToValueList() } : f)
                    .Select(f => f with { Supersedes = f.Supersedes.Select(s => s == id ? Kept(remark) : s).Distinct().ToValueList() }).ToValueList(),
                Recommendations = r.Recommendations.Select(x => x with { Findings = x.Findings.Select(f => f == id ? Kept(remark) : f).Distinct().ToValueList() }).ToValueList(),
            }),
            "recommendation.duplicate" => desk.With(r => r with
            {
                Recommendations = r.Recommendations.Where(x => x.Id != id).ToValueList(),
                Resolutions = r.Resolutions.Select(x => x with { Recommendations = x.Recommendations.Select(y => y == id ? Kept(remark) : y).Distinct().ToValueList() }).ToValueList(),
            }),
            "goal.duplicate" => desk.WithLandscape(l => l with { Goals = l.Goals.Where(g => g.Id != id).ToValueList() }).With(r => r with
            {
                Resolutions = r.Resolutions.Select(x => x with { Goals = x.Goals.Select(y => y == id ? Kept(remark) : y).Distinct().ToValueList() }).ToValueList(),
            }),
            "indicator.no-consequence" => desk.With(r => r with { Reportings = r.Reportings.Where(x => x.Indicator != id).ToValueList() }),
            _ => throw new ArgumentException($"No next step for {remark.Code}.", nameof(remark)),
        };
    }

    // The id to keep stands in the next step itself, after the one to drop: „drop“ auf „kept“.
    private static string Kept(SteeringRemark remark) => remark.NextStep.German.Split('„', '“')[3];

    private static ImpactEvaluation Evaluation(string measure) =>
        Desk.Evaluation with { Id = $"e-{measure}", Measure = measure, Days = new(new(2026, 8, 1), Desk.Today), Claims = [] };

    private static SteeringDecision Decision(string evaluation) => Desk.Decision with { Id = $"d-{evaluation}", Evaluations = [evaluation], On = Desk.Today };

    private static CouncilResolution Rejection(string recommendation) =>
        Desk.Resolution with { Id = $"x-{recommendation}", Outcome = CouncilOutcome.Rejected, On = Desk.Today, Recommendations = [recommendation], Goals = [], Measures = [] };

    private static Desk Evaluated(string goal, Desk desk)
    {
        var measure = Desk.Measure with { Id = $"m-{goal}", ServesGoals = [goal] };
        return desk
            .WithLandscape(l => l with { Measures = [.. l.Measures, measure], Evaluations = [.. l.Evaluations, Evaluation(measure.Id)] })
            .With(r => r with { Decisions = [.. r.Decisions, Decision($"e-{measure.Id}")] });
    }

    private static Desk Competent(string recommendation, Desk desk)
    {
        var actor = $"competent-{recommendation}";
        return desk
            .WithLandscape(l => l with { Actors = [.. l.Actors, Desk.Actor(actor, "Schulträger", Actors.GovernmentLevel.Municipal)] })
            .With(r => r with
            {
                Recommendations = r.Recommendations.Select(x => x.Id == recommendation ? x with { Addressee = actor } : x).ToValueList(),
                Competences = [.. r.Competences, new(Desk.Recommendation.Matter!, Desk.Sample, Confidence.Read) { Actor = actor }],
            });
    }

    private static Desk Ordered(string resolution, Desk desk)
    {
        var measure = Desk.Measure with { Id = $"m-{resolution}", Status = MeasureStatus.Approved };
        return desk.WithLandscape(l => l with { Measures = [.. l.Measures, measure] })
            .With(r => r with { Resolutions = r.Resolutions.Select(x => x.Id == resolution ? x with { Measures = [measure.Id] } : x).ToValueList() });
    }

    private static Desk Decided(string resolution, Desk desk) => desk.With(r => r with
    {
        Bodies = [.. r.Bodies, r.Bodies[0] with { Id = $"body-{resolution}", Decides = Truth.True }],
        Resolutions = r.Resolutions.Select(x => x.Id == resolution ? x with { Body = $"body-{resolution}" } : x).ToValueList(),
    });

    private static Desk Renewed(string finding, Desk desk)
    {
        var newest = desk.Loop.Figures.Where(o => o.Identity.Measurand == Desk.Leavers).MaxBy(o => o.Identity.Period.Days.Last)!;
        return desk.With(r => r with
        {
            Findings =
            [
                .. r.Findings,
                r.Findings.First(f => f.Id == finding) with
                {
                    Id = $"{finding}-new", Basis = new([newest], []), Period = newest.Identity.Period, FoundOn = Desk.Today, Supersedes = [finding],
                },
            ],
        });
    }
}
