namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>Wirkungslogik: what goes in, and what is to come of it step by step.</summary>
/// <remarks>Outputs are steps 1 to 3, outcomes 4 to 6, impact is 7. On step 7 one measure contributes; the change is never its alone.</remarks>
public sealed record ImpactChain
{
    /// <summary>What goes in: staff, volunteers, time, money, material, rooms.</summary>
    public ValueList<LocalizedText> Inputs { get; init; } = [];

    /// <summary>Results, each step at most once.</summary>
    /// <exception cref="InvalidValueException">A step comes twice.</exception>
    public required ValueList<ImpactResult> Results
    {
        get;
        init
        {
            Require.Distinct(value.Select(r => r.Step).ToValueList());
            field = value.OrderBy(r => r.Step).ToValueList();
        }
    }

    /// <summary>What is missing: steps, indicators, inputs, assumptions. All are warnings.</summary>
    public ValueList<ReviewNote> Review() => [.. ReviewResults(), .. ReviewLogic()];

    /// <summary>What is missing in the results alone.</summary>
    internal IEnumerable<ReviewNote> ReviewResults()
    {
        foreach (var result in Results)
        {
            var step = EvaluationTexts.Steps.Describe(result.Step);
            if (result.Step >= ImpactStep.Learnt && result.Indicators.Count == 0)
            {
                yield return new(
                    "evaluation.outcome-without-indicator", false,
                    new($"Stufe „{step.German}“ hat keinen Indikator.", $"Step '{step.English}' has no indicator."))
                {
                    Rule = ReviewSources.Steps,
                };
            }

            if (result.Step > ImpactStep.Delivered && Results.All(r => r.Step != result.Step - 1))
            {
                yield return new("evaluation.step-skipped", false, new(
                    $"Vor „{step.German}“ fehlt das Ergebnis der Stufe davor.",
                    $"Before '{step.English}' the result of the step before is missing."))
                {
                    Rule = ReviewSources.Steps,
                };
            }
        }
    }

    private IEnumerable<ReviewNote> ReviewLogic()
    {
        if (Inputs.Count == 0)
        {
            yield return new("chain.no-inputs", false, new("Es ist nicht gesagt, was eingesetzt wird.", "Nobody has said what goes in."))
            {
                Rule = ReviewSources.Steps,
            };
        }

        foreach (var result in Results.Where(r => r.Step >= ImpactStep.Learnt && r.Assumptions.Count == 0))
        {
            var step = EvaluationTexts.Steps.Describe(result.Step);
            yield return new("chain.no-assumptions", false, new(
                $"Warum es zu „{step.German}“ kommen soll, ist nicht gesagt.", $"Nobody has said why '{step.English}' is to come about."))
            {
                Rule = ReviewSources.Steps,
            };
        }
    }
}
