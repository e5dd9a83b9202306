using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Monitoring.Steering;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>The result of an evaluation for those who decide: one plain statement, how sure it is, and what is proposed.</summary>
public sealed record EvaluationSummary
{
    private EvaluationSummary()
    {
    }

    /// <summary>Id of the study.</summary>
    public required string Study { get; init; }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The plain statement; says so if nothing may be said.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>Evidence grade: the design, D0 to D7.</summary>
    public required EvaluationDesign Design { get; init; }

    /// <summary>Persons of the measure; <see langword="null"/> below 3.</summary>
    public required int? Persons { get; init; }

    /// <summary>Enrolments; <see langword="null"/> if nobody has counted, or below 3 persons.</summary>
    public required int? Enrolments { get; init; }

    /// <summary>Persons of the comparison group; <see langword="null"/> without one, or below 3 persons in a group.</summary>
    public required int? Comparison { get; init; }

    /// <summary>The change or difference with its interval; <see langword="null"/> below 10 persons, or if there is none.</summary>
    public required EffectEstimate? Change { get; init; }

    /// <summary>What limits the statement, with what else could explain it.</summary>
    public required ValueList<LocalizedText> Limits { get; init; }

    /// <summary>What is proposed by rule, to be decided by people; <see langword="null"/> if the study is no ground for any.</summary>
    public required ImprovementAction? Proposal { get; init; }

    /// <summary>Why that is proposed.</summary>
    public required LocalizedText Recommendation { get; init; }

    /// <summary>Id of the actor who is to decide or to bring about the decision.</summary>
    public required string Responsible { get; init; }

    /// <summary>Day of the summary.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Sums up what a study gives.</summary>
    /// <param name="study">The study.</param>
    /// <param name="responsible">Id of the actor who is to decide, not blank.</param>
    /// <param name="day">Day of the summary.</param>
    /// <param name="level">Confidence level of the interval, between 0 and 1.</param>
    public static EvaluationSummary Of(EvaluationStudy study, string responsible, LocalDate day, double level = 0.95)
    {
        var analysis = study.Analyse(level);
        var strongest = analysis.Figures.Count > 0 ? analysis.Figures[0].Kind : ClaimKind.Delivery;
        var graded = ClaimGrader.Grade(new(strongest, study.Outcome.Step), study, level);
        var shown = analysis.Detail > FigureDetail.Nothing;
        var estimate = graded.SentenceKind is { } kind && analysis.For(kind) is { } figure && figure.TryGet(out var found) ? found : null;
        var (proposal, recommendation) = Recommendations.Of(study, graded, estimate);
        return new()
        {
            Study = study.Id,
            Measure = study.Measure,
            Statement = graded.Sentence ?? NothingToSay(graded),
            Design = analysis.Design,
            Persons = shown ? analysis.Participants : null,
            Enrolments = shown ? study.Enrolments : null,
            Comparison = shown ? analysis.Comparison : null,
            Change = analysis.Detail >= FigureDetail.WithInterval ? estimate : null,
            Limits = shown ? [analysis.Guard, .. analysis.Limits] : [analysis.Guard],
            Proposal = proposal,
            Recommendation = recommendation,
            Responsible = Require.Text(responsible, nameof(Responsible)),
            Day = day,
        };
    }

    private static LocalizedText NothingToSay(GradedClaim graded)
    {
        var reason = graded.Notes.FirstOrDefault(n => n.Code == "evaluation.too-small") ?? graded.Notes.FirstOrDefault(n => n.IsRefusal);
        return new(
            $"Über ein Ergebnis lässt sich nichts sagen.{(reason is null ? "" : $" {reason.Text.German}")}",
            $"Nothing can be said on a result.{(reason is null ? "" : $" {reason.Text.English}")}");
    }
}
