using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What figures and wording say against a claim.</summary>
internal static class ClaimChecks
{
    private static readonly ValueFormat<ClaimKind> Kinds = ValueFormat.For<ClaimKind>();

    private static readonly LocalizedText Uncertainty = new(
        "Schließt der Unsicherheitsbereich die Null ein, ist nichts nachgewiesen (Altman und Bland, BMJ 1995;311:485)",
        "if the interval includes zero, nothing is shown (Altman and Bland, BMJ 1995;311:485)");

    private static readonly LocalizedText Wording = new(
        "Der Text sagt nicht mehr als seine Art von Aussage (docs/impact.md)", "a text says no more than its kind of claim (docs/impact.md)");

    /// <summary>What the figures say against a kind of claim.</summary>
    public static IEnumerable<ReviewNote> Of(ClaimKind kind, EvaluationStudy study, StudyAnalysis analysis)
    {
        foreach (var note in Conditions(kind, study, analysis)) yield return note;
        if (kind is ClaimKind.Delivery) yield break;
        if (analysis.For(kind) is not { } figure)
        {
            if (analysis.Design.Carries(kind)) yield return new("claim.no-figure", true, new(
                $"Das Design trüge „{Kinds.Describe(kind).German}“, die Studie enthält dafür aber keine Werte.",
                $"The design would carry '{Kinds.Describe(kind).English}', but the study holds no values for it."))
            {
                Rule = ReviewSources.Designs,
            };
            yield break;
        }

        foreach (var problem in figure.Problems)
            yield return new("claim.not-computable", true, problem.What) { Rule = new("keine Aussage ohne Zahl und Unsicherheitsbereich", "no "
                + "claim without figure and interval") };

        // A reason may show no more than a sentence may: nothing of 1 or 2 persons, no figures below 10.
        if (!figure.TryGet(out var estimate) || kind < ClaimKind.Change || analysis.Detail == FigureDetail.Nothing) yield break;
        if (estimate.IncludesNone)
        {
            var interval = analysis.Detail >= FigureDetail.WithInterval ? estimate.IntervalText() : null;
            yield return new("claim.not-shown", true, new(
                $"Nicht nachgewiesen: Der Unsicherheitsbereich schließt „kein Unterschied“ ein{(interval is null ? "" : $" ({interval.German})")}. "
                    + "Das ist kein Nachweis, dass es keinen gibt.",
                $"Not shown: the interval includes 'no difference'{(interval is null ? "" : $" ({interval.English})")}. That is no proof that there "
                    + "is none."))
            {
                Rule = Uncertainty,
            };
        }
        else if (study.Outcome.IsWanted(estimate.Value) == false)
        {
            yield return new("claim.unwanted-direction", false, new(
                "Das Ergebnis geht in die unerwünschte Richtung.", "The result goes the unwanted way."))
            {
                Rule = new("Ziel der Maßnahme", "goal of the measure"),
            };
        }
    }

    /// <summary>What the data say against a kind of claim whatever the figure is.</summary>
    public static IEnumerable<ReviewNote> Conditions(ClaimKind kind, EvaluationStudy study, StudyAnalysis analysis)
    {
        foreach (var obstacle in analysis.Source.Obstacles.Where(o => o.Kind == kind)) yield return obstacle.Note;
        if (kind == ClaimKind.CausalEffect && analysis.Design == EvaluationDesign.D7 && study.Attrition is not { Comparison: not null })
        {
            yield return new("claim.attrition-unknown", true, new(
                "Ohne Zahl der Ausfälle in beiden Gruppen keine Aussage über Ursachen: Ausfall hebt die Zufallszuweisung auf.",
                "Without the attrition of both groups there is no claim on causes: attrition undoes the random assignment."))
            {
                Rule = new("Ausfälle gesamt und nach Gruppe berichten (WWC, Standards Handbook 4.1)", "report overall and differential attrition "
                    + "(WWC, Standards Handbook 4.1)"),
            };
        }
    }

    /// <summary>What a text says against itself.</summary>
    public static IEnumerable<ReviewNote> Of(WordingReading wording, ClaimKind kind, EvaluationDesign design)
    {
        foreach (var finding in wording.Findings)
        {
            if (finding.Verdict == WordingVerdict.Unknown)
            {
                yield return new("claim.wording-unknown", false, new(
                    $"„{finding.Passage}“ wurde nicht erkannt; ob das mehr sagt, als die Studie trägt, muss jemand lesen.",
                    $"'{finding.Passage}' was not recognised; somebody must read whether it says more than the study carries."))
                {
                    Rule = Wording,
                };
            }
            else if (finding.Implies is { } implied && (implied > kind || !design.Carries(implied)))
            {
                yield return new("claim.wording-too-strong", true, new(
                    $"„{finding.Passage}“ sagt „{Kinds.Describe(implied).German}“ („{finding.Mark}“); gemeldet ist "
                        + $"„{Kinds.Describe(kind).German}“, das Design ist {design}. {design.Guard().German}",
                    $"'{finding.Passage}' says '{Kinds.Describe(implied).English}' ('{finding.Mark}'); declared is "
                        + $"'{Kinds.Describe(kind).English}', the design is {design}. {design.Guard().English}"))
                {
                    Rule = Wording,
                };
            }
        }
    }
}
