using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about measures. What was dropped is not asked about.</summary>
internal static class MeasureReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        foreach (var measure in review.Loop.Landscape.Measures.Where(m => m.Status != MeasureStatus.Dropped))
        {
            var name = ReviewCase.Quote("Die Maßnahme", "The measure", measure.Title);
            var responsible = measure.ActorsAs(ActorRoles.Coordinator).Concat(measure.ActorsAs(ActorRoles.Implementer)).First();
            yield return review.Remark(
                "measure.no-need", $"measures[{measure.Id}].answersNeeds",
                new($"{name.German} antwortet auf keinen Bedarf.", $"{name.English} answers no need."),
                new("Den Bedarf belegen und eintragen, oder die Maßnahme verwerfen.", "Record the need with its evidence, or drop the measure."),
                ReviewCase.That(measure.AnswersNeeds.Count > 0, new("antwortet auf einen Bedarf", "answers a need"))) with
            {
                Responsible = responsible,
            };
            yield return review.Remark(
                "measure.no-goal", $"measures[{measure.Id}].servesGoals",
                new($"{name.German} dient keinem Ziel.", $"{name.English} serves no goal."),
                new("Das Ziel eintragen, dem sie dient, oder die Maßnahme verwerfen.", "Record the goal that it serves, or drop the measure."),
                ReviewCase.That(measure.ServesGoals.Count > 0, new("dient einem Ziel", "serves a goal"))) with
            {
                Responsible = responsible,
            };
            if (measure.Status != MeasureStatus.Finished) continue;
            yield return review.Remark(
                "measure.no-evaluation", $"measures[{measure.Id}].evaluation",
                new($"{name.German} ist abgeschlossen und nicht ausgewertet.", $"{name.English} is finished and not evaluated."),
                new("Die Maßnahme auswerten, mindestens Durchführung und Reichweite.", "Evaluate the measure, at least delivery and reach."),
                ReviewCase.That(review.Loop.EvaluationsOf(measure.Id).Any(), new("ist ausgewertet", "is evaluated"))) with
            {
                Responsible = responsible,
                DueOn = measure.Days.Last,
            };
        }
    }
}
