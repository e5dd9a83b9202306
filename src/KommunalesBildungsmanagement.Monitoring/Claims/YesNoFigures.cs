using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Figures of outcomes that may be yes or no: computed as numbers where persons are paired, shown as shares.</summary>
internal static class YesNoFigures
{
    public static Problem? Fault(IEnumerable<double> values, StudyOutcome outcome) =>
        outcome.Kind == OutcomeKind.Scale || values.All(v => v is 0 or 1)
        ? null
        : NotComputable.Because(
            "effect.not-yes-or-no",
            new("Nicht berechenbar, weil ein Wert weder 0 noch 1 ist.", "Not computable, because a value is neither 0 nor 1."),
            new("Ja als 1 und Nein als 0 angeben.", "State yes as 1 and no as 0."));

    public static Reading<EffectEstimate> Changed(ValueList<PersonChange> changes, StudyOutcome outcome, double level) =>
        Fault(changes.SelectMany(c => new[] { c.Before, c.After }), outcome) is { } fault ? Reading.Failed<EffectEstimate>(fault)
        : outcome.Kind == OutcomeKind.Scale ? MeanDifferences.Paired(changes, level)
        : AsShare(MeanDifferences.Paired(changes, level));

    public static Reading<EffectEstimate> ComparedChanges(
        ValueList<PersonChange> own, ValueList<PersonChange> others, StudyOutcome outcome, double level) =>
        Fault(own.Concat(others).SelectMany(c => new[] { c.Before, c.After }), outcome) is { } fault ? Reading.Failed<EffectEstimate>(fault)
        : outcome.Kind == OutcomeKind.Scale ? DifferenceInDifferences.Panel(own, others, level)
        : AsShare(DifferenceInDifferences.Panel(own, others, level));

    /// <summary>The same figure, read as a share.</summary>
    public static Reading<EffectEstimate> AsShare(Reading<EffectEstimate> reading) => reading.TryGet(out var e)
        ? EffectEstimate.Of(EffectUnit.Share, e.Value, e.Lower, e.Upper, e.Level, e.Method, e.StandardError, e.DegreesOfFreedom)
        : reading;
}
