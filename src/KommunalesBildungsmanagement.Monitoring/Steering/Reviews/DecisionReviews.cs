namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about resolutions and decisions: may the body decide, and does something follow?</summary>
internal static class DecisionReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        foreach (var resolution in review.Loop.Records.Resolutions.Where(r => r.Outcome == CouncilOutcome.Adopted))
        {
            var body = review.Loop.Records.Bodies.First(b => b.Id == resolution.Body);
            yield return review.Remark(
                "resolution.body-may-not-decide", $"resolutions[{resolution.Id}].body",
                new($"{body.Name} berät und entscheidet nicht.", $"{body.Name} advises and does not decide."),
                new(
                    "Den Beschluss dem entscheidenden Gremium vorlegen; festhalten, ob dieses entscheiden darf.",
                    "Put the resolution before the deciding body; record whether this one may decide."),
                Specification.Stated<SteeringLoop>(
                    body.Decides, new($"{body.Name} darf entscheiden", $"{body.Name} may decide"),
                    new($"Darf {body.Name} entscheiden, oder bereitet das Gremium vor?", $"May {body.Name} decide, or does it prepare?"))) with
            {
                Responsible = resolution.Body,
            };
            yield return review.Remark(
                "resolution.no-measure", $"resolutions[{resolution.Id}].measures",
                new($"Dem Beschluss {resolution.Reference} folgt keine Maßnahme.", $"No measure follows resolution {resolution.Reference}."),
                new("Die Maßnahme festlegen, die ihn umsetzt, und eintragen.", "Lay down the measure that carries it out, and record it."),
                ReviewCase.That(
                    resolution.Measures.Count > 0 || resolution.Goals.Any(g => review.Loop.MeasuresFor(g).Any()),
                    new("eine Maßnahme setzt ihn um", "a measure carries it out"))) with
            {
                Responsible = resolution.Body,
                DueOn = resolution.On,
            };
        }

        foreach (var decision in review.Loop.Records.Decisions.Where(d => d.Action is ImprovementAction.Stop or ImprovementAction.Adapt))
        {
            var action = ValueFormat.For<ImprovementAction>().Describe(decision.Action);
            yield return review.Remark(
                "decision.no-follow-up", $"decisions[{decision.Id}].followUp",
                new(
                    $"Entschieden ist „{action.German}“, aber nicht, wer was bis wann tut.",
                    $"The decision is '{action.English}', but not who does what until when."),
                new("Auftrag, Verantwortliche und Tag eintragen.", "Record what is to be done, by whom and until when."),
                ReviewCase.That(decision.FollowUp is not null, new("jemand führt es bis zu einem Tag aus", "somebody carries it out by a day"))) with
            {
                Responsible = decision.By,
                DueOn = decision.On,
            };
        }
    }
}
