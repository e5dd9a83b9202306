using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about evaluations: claims of effect that come too early, and what was drawn from them.</summary>
internal static class EvaluationReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        foreach (var evaluation in review.Loop.Landscape.Evaluations)
        {
            foreach (var (index, claim) in evaluation.Claims.Index())
            {
                if (claim.Step >= ImpactStep.Learnt) yield return TooEarly(evaluation, claim, index, review);
            }

            if (evaluation.Days.Last is not { } last || last > review.Options.Day) continue;
            var measure = review.Loop.Landscape.Measures.First(m => m.Id == evaluation.Measure);
            var name = ReviewCase.Quote("Maßnahme", "measure", measure.Title);
            yield return review.Remark(
                "evaluation.no-decision", $"evaluations[{evaluation.Id}].decision",
                new($"Aus der Evaluation der {name.German} ist nichts gefolgt.", $"Nothing followed from the evaluation of the {name.English}."),
                new(
                    "Entscheiden und festhalten: fortführen, anpassen, ausweiten oder beenden.",
                    "Decide and record: continue, adapt, extend or stop."),
                ReviewCase.That(review.Loop.DecisionsOn(evaluation.Id).Any(), new("eine Entscheidung beruht darauf", "a decision rests on it"))) with
            {
                Responsible = measure.ActorsAs(ActorRoles.Coordinator).Concat(measure.ActorsAs(ActorRoles.Implementer)).First(),
                DueOn = last,
            };
        }
    }

    private static SteeringRemark TooEarly(ImpactEvaluation evaluation, ImpactClaim claim, int index, ReviewCase review)
    {
        var step = ValueFormat.For<ImpactStep>().Describe(claim.Step);
        var first = review.Loop.Landscape.Measures.First(m => m.Id == evaluation.Measure).Days.First;
        var delay = review.Options.EffectDelays.FirstOrDefault(d => d.Step == claim.Step);
        bool? ranLongEnough = first is { } begin && evaluation.Days.Last is { } end && delay is not null ? begin.PlusDays(delay.Days) <= end : null;
        var name = ReviewCase.Quote("Die Aussage", "The claim", claim.Statement);
        return review.Remark(
            "evaluation.effect-too-early", $"evaluations[{evaluation.Id}].claims[{index}]",
            new(
                $"{name.German} kommt zu früh: Wirkung zeigt sich spät und baut auf der Stufe davor auf.",
                $"{name.English} comes too early: effect shows late and builds on the step before."),
            new(
                "Die Aussage zurückstellen, bis die Maßnahme lang genug lief und die Stufe davor belegt ist; Fristen im Konzept festlegen.",
                "Hold the claim back until the measure has run long enough and the step before is evidenced; lay delays down in the concept."),
            Specification.All(
                ReviewCase.That(
                    ranLongEnough,
                    delay is null
                        ? new("die Maßnahme lief lang genug", "the measure ran long enough")
                        : new($"die Maßnahme lief mindestens {delay.Days} Tage", $"the measure ran for at least {delay.Days} days"),
                    delay is null
                        ? new(
                            $"Nach wie vielen Tagen ist frühestens zu erwarten: {step.German}?",
                            $"After how many days at the earliest: {step.English}?")
                        : new(
                            "Wann begann die Maßnahme, und bis wann wurde beobachtet?",
                            "When did the measure begin, and until when was it observed?")),
                ReviewCase.That(
                    evaluation.Results.Any(r => r.Step == claim.Step - 1),
                    new("die Stufe davor ist belegt", "the step before is evidenced"))));
    }
}
