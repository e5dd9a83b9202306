using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Monitoring.Steering;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Proposes what may become of a measure. The rule is a convention of this library; costs and aims are for people to weigh.</summary>
internal static class Recommendations
{
    private static readonly LocalizedText Deciding = new("Entscheiden müssen die Zuständigen.", "Those responsible must decide.");

    public static (ImprovementAction? Proposal, LocalizedText Text) Of(EvaluationStudy study, GradedClaim graded, EffectEstimate? estimate)
    {
        var design = graded.Analysis.Design;
        if (graded.SentenceKind is not >= ClaimKind.Change || estimate is null || graded.Analysis.Detail == FigureDetail.Nothing)
            return (null, With("Die Studie misst keine Veränderung; ein Vorschlag wäre geraten.", "The study measures no change; a proposal would "
                + "be a guess."));
        if (graded.Analysis.Detail == FigureDetail.WordsOnly)
            return (null, With("Für einen Vorschlag sind es zu wenige Personen.", "There are too few persons for a proposal."));
        if (estimate.IncludesNone)
        {
            return (ImprovementAction.Adapt, With(
                "Nichts ist nachgewiesen: Durchführung prüfen und mit mehr Personen oder einem stärkeren Design neu messen.",
                "Nothing is shown: check the delivery, and measure again with more persons or a stronger design."));
        }

        return (study.Outcome.IsWanted(estimate.Value), graded.SentenceKind) switch
        {
            (true, ClaimKind.CausalEffect or ClaimKind.AdjustedDifference) => (ImprovementAction.Extend, With(
                "Das Ergebnis geht in die gewünschte Richtung, und der Vergleich ist belastbar: Ausweitung prüfen.",
                "The result goes the wanted way, and the comparison is sound: consider extending.")),
            (true, _) => (ImprovementAction.Continue, With(
                "Das Ergebnis geht in die gewünschte Richtung; für eine Ausweitung trägt das Design nicht weit genug.",
                "The result goes the wanted way; the design does not carry far enough to extend.")),
            (false, ClaimKind.CausalEffect or ClaimKind.AdjustedDifference) => (ImprovementAction.Stop, With(
                "Das Ergebnis geht in die unerwünschte Richtung, und der Vergleich ist belastbar: Beendigung prüfen.",
                "The result goes the unwanted way, and the comparison is sound: consider stopping.")),
            (false, _) => (ImprovementAction.Adapt, With(
                "Das Ergebnis geht in die unerwünschte Richtung; das Design sagt nicht, woran es liegt.",
                "The result goes the unwanted way; the design does not say why.")),
            _ => (null, With("Für dieses Ziel gibt es kein Auf oder Ab.", "For this goal there is no up or down.")),
        };

        LocalizedText With(string german, string english) => new(
            $"{german} ({design}) {Deciding.German}", $"{english} ({design}) {Deciding.English}");
    }
}
