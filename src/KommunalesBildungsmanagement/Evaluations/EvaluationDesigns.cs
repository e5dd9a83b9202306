namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>What each design can carry, and what stands against it.</summary>
public static class EvaluationDesigns
{
    /// <summary>Whether a design can carry a kind of claim.</summary>
    /// <param name="design">The design.</param>
    /// <param name="claim">The kind of claim.</param>
    public static bool Carries(this EvaluationDesign design, ClaimKind claim) => claim switch
    {
        ClaimKind.Delivery => true,
        ClaimKind.SelfRating => design >= EvaluationDesign.D1,
        ClaimKind.Change => design is EvaluationDesign.D2 or EvaluationDesign.D4 or EvaluationDesign.D5 or EvaluationDesign.D6 or EvaluationDesign.D7,
        ClaimKind.Difference => design is EvaluationDesign.D3 or EvaluationDesign.D4 or EvaluationDesign.D6 or EvaluationDesign.D7,
        ClaimKind.DifferenceOfChanges => design is EvaluationDesign.D4 or EvaluationDesign.D6 or EvaluationDesign.D7,
        ClaimKind.Shift => design == EvaluationDesign.D5,
        ClaimKind.AdjustedDifference => design is EvaluationDesign.D6 or EvaluationDesign.D7,
        _ => design == EvaluationDesign.D7,
    };

    /// <summary>What else could explain the result under this design.</summary>
    /// <param name="design">The design.</param>
    public static LocalizedText Guard(this EvaluationDesign design) => design switch
    {
        EvaluationDesign.D0 => new("Keine Aussage über Wirkung möglich.", "No statement on effect is possible."),
        EvaluationDesign.D1 => new("Ohne Vorher-Messung keine Aussage über Veränderung.", "Without a measurement before, no statement on change."),
        EvaluationDesign.D2 => new(
            "Reifung, Zeitgeschehen und Rückkehr zur Mitte können die Veränderung erklären.",
            "Maturation, other events and regression to the mean may explain the change."),
        EvaluationDesign.D3 => new(
            "Wer teilnimmt, war vielleicht vorher schon anders (Auswahl).",
            "Those who take part may have been different before (selection)."),
        EvaluationDesign.D4 => new(
            "Gilt nur, wenn beide Gruppen sich ohne Maßnahme gleich entwickelt hätten.",
            "Holds only if both groups would have developed alike without the measure."),
        EvaluationDesign.D5 => new(
            "Andere Ereignisse zur selben Zeit können die Verschiebung erklären.",
            "Other events at the same time may explain the shift."),
        EvaluationDesign.D6 => new(
            "Unterschiede, die nicht gemessen wurden, bleiben möglich.",
            "Differences that were not measured remain possible."),
        _ => new("Ethik und Durchführbarkeit prüfen; Ausfälle berichten.", "Check ethics and feasibility; report attrition."),
    };
}
