using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>Wirkungsanalyse of a measure: design, results by step, and the claims it is to carry.</summary>
public sealed record ImpactEvaluation
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init => field = Require.Text(value); }

    /// <summary>The design.</summary>
    public required EvaluationDesign Design { get; init; }

    /// <summary>How many persons (not enrolments) were observed, 0 or more.</summary>
    public required int Persons { get; init => field = Require.NotNegative(value); }

    /// <summary>How many of those who started are missing at the end, 0 or more; <see langword="null"/> if nobody has counted.</summary>
    public int? DroppedOut { get; init => field = Require.NotNegative(value); }

    /// <summary>When it was observed.</summary>
    public required DateRange Days { get; init; }

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

    /// <summary>What is to be said.</summary>
    public ValueList<ImpactClaim> Claims { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether the claims may be made, and what is missing. An empty list means that nothing stands against it.</summary>
    public ValueList<ReviewNote> Review() => [.. Claims.SelectMany(Review), .. ReviewResults()];

    private IEnumerable<ReviewNote> Review(ImpactClaim claim)
    {
        if (!Design.Carries(claim.Kind))
        {
            var (design, kind) = (EvaluationTexts.Designs.Describe(Design), EvaluationTexts.Claims.Describe(claim.Kind));
            yield return new("evaluation.design-too-weak", true, new(
                $"„{claim.Statement.German}“ sagt „{kind.German}“; das trägt {design.German} nicht. {Design.Guard().German}",
                $"'{claim.Statement.English}' says '{kind.English}'; {design.English} does not carry that. {Design.Guard().English}"));
        }

        if (claim.Kind >= ClaimKind.Change && claim.Step < ImpactStep.Learnt)
        {
            yield return new("evaluation.effect-below-step-4", true, new(
                $"„{claim.Statement.German}“ behauptet eine Wirkung; Wirkung beginnt erst mit Stufe 4.",
                $"'{claim.Statement.English}' claims an effect; effect begins with step 4 only."));
        }

        if (claim is { Kind: ClaimKind.CausalEffect, Step: ImpactStep.SocietyChanged })
        {
            yield return new("evaluation.attribution", true, new(
                $"„{claim.Statement.German}“: Auf Stufe 7 trägt eine Maßnahme bei; zurechnen lässt sich die Veränderung ihr allein nicht.",
                $"'{claim.Statement.English}': on step 7 a measure contributes; the change cannot be attributed to it alone."));
        }

        if (Results.All(r => r.Step != claim.Step))
        {
            yield return new("evaluation.claim-without-result", true, new(
                $"„{claim.Statement.German}“: Zu dieser Stufe gibt es kein Ergebnis.",
                $"'{claim.Statement.English}': there is no result on this step."));
        }
    }

    private IEnumerable<ReviewNote> ReviewResults()
    {
        foreach (var result in Results)
        {
            var step = EvaluationTexts.Steps.Describe(result.Step);
            if (result.Step >= ImpactStep.Learnt && result.Indicators.Count == 0)
            {
                yield return new(
                    "evaluation.outcome-without-indicator", false,
                    new($"Stufe „{step.German}“ hat keinen Indikator.", $"Step '{step.English}' has no indicator."));
            }

            if (result.Step > ImpactStep.Delivered && Results.All(r => r.Step != result.Step - 1))
            {
                yield return new("evaluation.step-skipped", false, new(
                    $"Vor „{step.German}“ fehlt das Ergebnis der Stufe davor.",
                    $"Before '{step.English}' the result of the step before is missing."));
            }
        }

        if (DroppedOut is null && Design >= EvaluationDesign.D2)
        {
            yield return new(
                "evaluation.attrition-unknown", false,
                new("Es ist nicht gezählt, wie viele ausgeschieden sind.", "Nobody has counted how many dropped out."));
        }

        if (Persons < 3)
        {
            yield return new("evaluation.too-small", true, new(
                "Bei weniger als 3 Personen nichts veröffentlichen: Einzelne wären zu erkennen.",
                "With fewer than 3 persons, publish nothing: individuals could be recognised."));
        }
        else if (Persons < 10)
        {
            yield return new(
                "evaluation.small", false,
                new($"Bei {Persons} Personen keine Prozentwerte nennen.", $"With {Persons} persons, state no percentages."));
        }
        else if (Persons < 30)
        {
            yield return new(
                "evaluation.small", false,
                new(
                    $"Bei {Persons} Personen Anteile nur mit Unsicherheitsbereich nennen.",
                    $"With {Persons} persons, state shares with an interval only."));
        }
    }
}
