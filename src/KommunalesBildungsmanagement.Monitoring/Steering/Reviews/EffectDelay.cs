using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>
/// How many days a measure must have run before an effect on a step can be claimed. There is no default: impact shows late, but how late is said
/// by the concept of the evaluation, not by this library.
/// </summary>
/// <param name="Step">The step, 4 or higher: from there one speaks of effect.</param>
/// <param name="Days">The number of days after the first day of the measure, more than 0.</param>
/// <param name="Provenance">Who says so.</param>
public sealed record EffectDelay(ImpactStep Step, int Days, Provenance Provenance)
{
    /// <summary>The step, 4 or higher.</summary>
    /// <exception cref="InvalidValueException">It is below 4.</exception>
    public ImpactStep Step { get; init => field = Checked(value); } = Checked(Step);

    /// <summary>The number of days after the first day of the measure, more than 0.</summary>
    /// <exception cref="InvalidValueException">It is 0 or less.</exception>
    public int Days { get; init => field = Checked(value); } = Checked(Days);

    private static ImpactStep Checked(ImpactStep step) => step is >= ImpactStep.Learnt and <= ImpactStep.SocietyChanged
        ? step
        : throw Require.Broken(
            "effect-delay.step", nameof(Step), $"{(int)step}",
            new("Wirkung beginnt mit Stufe 4.", "Effect begins with step 4."), new("Stufe 4 bis 7 angeben.", "State step 4 to 7."));

    private static int Checked(int days) => days > 0
        ? days
        : throw Require.Broken(
            "effect-delay.days", nameof(Days), days.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Die Frist beträgt mindestens einen Tag.", "The delay is at least one day."),
            new("Eine Zahl größer als 0 angeben.", "State a number greater than 0."));
}
