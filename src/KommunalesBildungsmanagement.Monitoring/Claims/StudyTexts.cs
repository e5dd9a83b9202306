using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What studies rest on, and what limits them.</summary>
internal static class StudyTexts
{
    public static LocalizedText SameInstrument { get; } = new(
        "Alle Messungen verwenden dasselbe Verfahren.", "All measurements use the same instrument.");

    public static LocalizedText SamePopulation { get; } = new(
        "Die Gruppen vorher und nachher sind gleich zusammengesetzt.", "The groups before and after are composed alike.");

    public static LocalizedText ParallelTrends { get; } = new(
        "Beide Gruppen hätten sich ohne Maßnahme gleich entwickelt.", "Both groups would have developed alike without the measure.");

    public static LocalizedText TrendGoesOn { get; } = new(
        "Der Verlauf davor hätte sich geradlinig fortgesetzt.", "The course before would have gone on in a straight line.");

    public static LocalizedText NothingUnmeasured { get; } = new(
        "Wovon Teilnahme und Ergebnis zugleich abhängen, ist vollständig gemessen.",
        "Whatever participation and outcome both depend on has been measured.");

    public static LocalizedText AsAssigned { get; } = new(
        "Alle werden so gezählt, wie sie zugewiesen wurden.", "Everybody is counted as assigned.");

    public static ReviewNote NoOverlap { get; } = new("claim.no-overlap", true, new(
        "Die Vergleichsgruppe ist nicht ähnlich genug: Nicht alle Teilnehmenden finden jemand Vergleichbaren, oder die Merkmale liegen weiter als "
            + "0,25 "
            + "Standardabweichungen auseinander.",
        "The comparison group is not similar enough: not every participant finds somebody comparable, or covariates lie more than 0.25 standard "
            + "deviations apart."))
    {
        Rule = new("Überschneidung und Ausgangsgleichheit (WWC, Procedures and Standards Handbook 4.1)",
            "overlap and baseline equivalence (WWC, Procedures and Standards Handbook 4.1)"),
    };

    public static LocalizedText Overlap(Reading<MatchedDifference> matching) => matching.TryGet(out var pairs)
        ? new(
            $"{pairs.Pairs} ähnliche Paare; {pairs.WithoutMatch} Teilnehmende ohne vergleichbare Person.",
            $"{pairs.Pairs} similar pairs; {pairs.WithoutMatch} participants without a comparable person.")
        : new(
            $"Ähnlichkeit nicht geprüft: {matching.Problems[0].What.German}", $"Similarity not checked: {matching.Problems[0].What.English}");

    public static LocalizedText Chance(RandomisationTest test) => new(
        $"Durch Zufall allein entstünde ein solcher Unterschied mit Wahrscheinlichkeit {Figures.German(test.Probability, 3)} "
            + (test.IsExact ? "(alle Zuweisungen durchgerechnet)." : $"({RandomisationTest.Draws} Ziehungen, Startwert {test.Seed})."),
        $"Chance alone would give such a difference with probability {Figures.English(test.Probability, 3)} "
            + (test.IsExact ? "(all assignments tried)." : $"({RandomisationTest.Draws} draws, seed {test.Seed})."));

    public static LocalizedText Baseline(BaselineDifference difference)
    {
        var verdict = Verdicts.Describe(difference.Verdict);
        return new(
            $"Vorher lagen die Gruppen {Figures.German(Math.Abs(difference.Size), 2)} Standardabweichungen auseinander: {verdict.German}.",
            $"Before, the groups lay {Figures.English(Math.Abs(difference.Size), 2)} standard deviations apart: {verdict.English}.");
    }

    private static ValueFormat<BaselineVerdict> Verdicts { get; } = ValueFormat.For<BaselineVerdict>();
}
