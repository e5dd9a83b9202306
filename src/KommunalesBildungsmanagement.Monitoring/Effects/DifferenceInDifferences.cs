namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>(T1 - T0) - (C1 - C0): how much more the participants changed than the comparison group. Stateless.</summary>
/// <remarks>Carries only if both groups would have developed alike without the measure; the figures cannot show that.</remarks>
public static class DifferenceInDifferences
{
    private static readonly LocalizedText Cross = new(
        "Differenz der Differenzen, vier Messungen an verschiedenen Personen", "difference in differences, four measurements of different persons");

    private static readonly LocalizedText PanelMethod = new(
        "Differenz der Veränderungen derselben Personen (Welch)", "difference of changes of the same persons (Welch)");

    private static readonly LocalizedText Mover = new(
        "Differenz der Differenzen von Anteilen (zusammengesetzte Score-Intervalle)", "difference in differences of shares (combined score "
            + "intervals)");

    /// <summary>From four summaries of different persons (repeated cross section).</summary>
    /// <param name="participantsBefore">Participants before.</param>
    /// <param name="participantsAfter">Participants after.</param>
    /// <param name="comparisonBefore">Comparison group before.</param>
    /// <param name="comparisonAfter">Comparison group after.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Means(
        SampleSummary participantsBefore, SampleSummary participantsAfter, SampleSummary comparisonBefore, SampleSummary comparisonAfter,
        double level = 0.95) =>
        MeanDifferences.Combine(
            participantsAfter.Mean - participantsBefore.Mean - (comparisonAfter.Mean - comparisonBefore.Mean),
            level, Cross, participantsBefore, participantsAfter, comparisonBefore, comparisonAfter);

    /// <summary>From paired values of the same persons (panel).</summary>
    /// <param name="participants">Participants, each once.</param>
    /// <param name="comparison">Comparison group, each once; the persons are others.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Panel(ValueList<PersonChange> participants, ValueList<PersonChange> comparison, double level = 0.95)
    {
        Distributions.Checked(level);
        if (PersonLists.Fault(participants.Concat(comparison)) is { } fault) return Reading.Failed<EffectEstimate>(fault);
        var (first, second) = (PersonLists.Summary(participants), PersonLists.Summary(comparison));
        return first.TryGet(out var t) && second.TryGet(out var c)
            ? MeanDifferences.Combine(t.Mean - c.Mean, level, PanelMethod, t, c)
            : Reading.Failed<EffectEstimate>(first.Problems.Concat(second.Problems));
    }

    /// <summary>From four shares of different persons. The interval combines score intervals as Newcombe does (Zou and Donner 2008, MOVER).</summary>
    /// <param name="participantsBefore">Participants before.</param>
    /// <param name="participantsAfter">Participants after.</param>
    /// <param name="comparisonBefore">Comparison group before.</param>
    /// <param name="comparisonAfter">Comparison group after.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<EffectEstimate> Shares(
        PersonShare participantsBefore, PersonShare participantsAfter, PersonShare comparisonBefore, PersonShare comparisonAfter, double level = 0.95)
    {
        var changed = ProportionIntervals.Difference(participantsAfter, participantsBefore, level);
        var others = ProportionIntervals.Difference(comparisonAfter, comparisonBefore, level);
        if (!changed.TryGet(out var t) || !others.TryGet(out var c)) return Reading.Failed<EffectEstimate>(changed.Problems.Concat(others.Problems));
        var value = t.Value - c.Value;
        return EffectEstimate.Of(
            EffectUnit.Share, value,
            Math.Max(-2, value - ProportionIntervals.Length(t.Value - t.Lower, c.Upper - c.Value)),
            Math.Min(2, value + ProportionIntervals.Length(t.Upper - t.Value, c.Value - c.Lower)), level, Mover);
    }
}
