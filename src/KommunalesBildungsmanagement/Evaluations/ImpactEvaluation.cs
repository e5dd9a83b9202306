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
    public ValueList<ReviewNote> Review() =>
    [
        .. Claims.SelectMany(Review), .. new ImpactChain { Results = Results }.ReviewResults(), .. ReviewData(),
    ];

    private IEnumerable<ReviewNote> Review(ImpactClaim claim)
    {
        if (!Design.Carries(claim.Kind))
        {
            var (design, kind) = (EvaluationTexts.Designs.Describe(Design), EvaluationTexts.Claims.Describe(claim.Kind));
            yield return new("evaluation.design-too-weak", true, new(
                $"„{claim.Statement.German}“ sagt „{kind.German}“; das trägt {design.German} nicht. {Design.Guard().German}",
                $"'{claim.Statement.English}' says '{kind.English}'; {design.English} does not carry that. {Design.Guard().English}"))
            {
                Rule = ReviewSources.Designs,
            };
        }

        if (claim.Kind >= ClaimKind.Change && claim.Step < ImpactStep.Learnt)
        {
            yield return new("evaluation.effect-below-step-4", true, new(
                $"„{claim.Statement.German}“ behauptet eine Wirkung; Wirkung beginnt erst mit Stufe 4.",
                $"'{claim.Statement.English}' claims an effect; effect begins with step 4 only."))
            {
                Rule = ReviewSources.Steps,
            };
        }

        if (claim is { Kind: ClaimKind.CausalEffect, Step: ImpactStep.SocietyChanged })
        {
            yield return new("evaluation.attribution", true, new(
                $"„{claim.Statement.German}“: Auf Stufe 7 trägt eine Maßnahme bei; zurechnen lässt sich die Veränderung ihr allein nicht.",
                $"'{claim.Statement.English}': on step 7 a measure contributes; the change cannot be attributed to it alone."))
            {
                Rule = ReviewSources.Steps,
            };
        }

        if (Results.All(r => r.Step != claim.Step))
        {
            yield return new("evaluation.claim-without-result", true, new(
                $"„{claim.Statement.German}“: Zu dieser Stufe gibt es kein Ergebnis.",
                $"'{claim.Statement.English}': there is no result on this step."))
            {
                Rule = ReviewSources.Steps,
            };
        }
    }

    private IEnumerable<ReviewNote> ReviewData()
    {
        if (DroppedOut is null && Design >= EvaluationDesign.D2)
        {
            yield return new(
                "evaluation.attrition-unknown", false,
                new("Es ist nicht gezählt, wie viele ausgeschieden sind.", "Nobody has counted how many dropped out."))
            {
                Rule = ReviewSources.Reporting,
            };
        }

        if (ReviewSize() is { } size) yield return size;
    }

    private ReviewNote? ReviewSize() => FigureDetails.Of(Persons) switch
    {
        FigureDetail.Nothing => new("evaluation.too-small", true, new(
            "Bei weniger als 3 Personen nichts veröffentlichen: Einzelne wären zu erkennen.",
            "With fewer than 3 persons, publish nothing: individuals could be recognised."))
        {
            Rule = ReviewSources.Confidentiality,
        },
        FigureDetail.WordsOnly => new(
            "evaluation.small", false,
            new($"Bei {Persons} Personen keine Prozentwerte nennen.", $"With {Persons} persons, state no percentages."))
        {
            Rule = ReviewSources.SmallGroups,
        },
        FigureDetail.WithInterval => new("evaluation.small", false, new(
            $"Bei {Persons} Personen Anteile nur mit Unsicherheitsbereich nennen.", $"With {Persons} persons, state shares with an interval only."))
        {
            Rule = ReviewSources.SmallGroups,
        },
        _ => null,
    };
}
