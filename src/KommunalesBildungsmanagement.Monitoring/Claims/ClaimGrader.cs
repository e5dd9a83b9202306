using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Judges sentences about a measure by the study that is to carry them, and writes the sentence that it does carry.</summary>
/// <remarks>
/// What a design carries, which step is needed and what small groups allow is judged by <see cref="ImpactEvaluation.Review"/>; here the figures
/// and the wording join in. Stateless.
/// </remarks>
public static class ClaimGrader
{
    /// <summary>Grades a sentence.</summary>
    /// <param name="claim">The sentence.</param>
    /// <param name="study">The study.</param>
    /// <param name="level">Confidence level of the intervals, between 0 and 1.</param>
    public static GradedClaim Grade(ProposedClaim claim, EvaluationStudy study, double level = 0.95)
    {
        var analysis = study.Analyse(level);
        var (title, label) = (study.Title, study.Outcome.Label);
        ValueList<WordingReading> wording =
        [
            .. Read(claim.German, title.German, label.German, WordingLanguage.German),
            .. Read(claim.English, title.English, label.English, WordingLanguage.English),
        ];
        ReviewNote[] standing = [.. Review(claim, study, analysis), .. ClaimChecks.Of(claim.Kind, study, analysis)];
        var kind = Writable(claim.Kind, study, analysis);
        return new()
        {
            Claim = claim,
            Notes = [.. standing, .. wording.SelectMany(w => ClaimChecks.Of(w, claim.Kind, analysis.Design))],
            SentenceKind = kind,
            Sentence = kind is { } written ? ClaimSentences.Write(written, study, analysis) : null,
            Wording = wording,
            Analysis = analysis,
        };
    }

    // A title or the name of a test claims nothing, whatever words are in it.
    private static IEnumerable<WordingReading> Read(string? text, string title, string label, WordingLanguage language) => text is null
        ? []
        : [CausalWording.Read(
            text.Replace(title, "X", StringComparison.OrdinalIgnoreCase).Replace(label, "Y", StringComparison.OrdinalIgnoreCase), language)];

    private static ValueList<ReviewNote> Review(ProposedClaim claim, EvaluationStudy study, StudyAnalysis analysis)
    {
        var proposed = new LocalizedText(claim.German ?? claim.English ?? study.Title.German, claim.English ?? claim.German ?? study.Title.English);
        var own = new ImpactResult(study.Outcome.Step, study.Outcome.Label, study.Outcome.Indicators);
        return new ImpactEvaluation
        {
            Id = study.Id,
            Measure = study.Measure,
            Design = analysis.Design,
            Persons = analysis.SmallestGroup,
            DroppedOut = study.Attrition is { } attrition ? attrition.Participants.Count + (attrition.Comparison?.Count ?? 0) : null,
            Days = study.Days,
            Results = [.. study.Chain.Results.Where(r => r.Step != own.Step), own],
            Claims = [new(claim.Kind, claim.Step, proposed)],
            Provenance = study.Provenance,
        }.Review();
    }

    // The proposed kind where it stands; else the strongest one that does. "Not shown" is an answer too.
    private static ClaimKind? Writable(ClaimKind proposed, EvaluationStudy study, StudyAnalysis analysis)
    {
        if (analysis.Detail == FigureDetail.Nothing) return null;
        foreach (var kind in analysis.Figures.Select(f => f.Kind).Prepend(proposed).Append(ClaimKind.Delivery))
        {
            var stands = (analysis.For(kind) is { Succeeded: true } || (kind == ClaimKind.Delivery && study.Data is DeliveryData))
                && !Review(new(kind, study.Outcome.Step), study, analysis).Any(n => n.IsRefusal)
                && !ClaimChecks.Conditions(kind, study, analysis).Any();
            if (stands) return kind;
        }

        return null;
    }
}
