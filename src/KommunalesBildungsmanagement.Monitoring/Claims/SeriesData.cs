using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>D5: one evenly spaced series before and after the start of the measure.</summary>
/// <param name="Before">Values before, oldest first.</param>
/// <param name="After">Values from the first point after on.</param>
/// <param name="PersonsPerPoint">Persons behind the point with the fewest, 0 or more.</param>
public sealed record SeriesData(ValueList<double> Before, ValueList<double> After, int PersonsPerPoint) : IStudyData
{
    /// <summary>Persons behind the point with the fewest, 0 or more.</summary>
    public int PersonsPerPoint { get; init => field = Require.NotNegative(value); } = Require.NotNegative(PersonsPerPoint);

    /// <summary>Least number of points on each side; 8 by convention.</summary>
    public int LeastPoints { get; init; } = InterruptedTimeSeries.ConventionalPoints;

    /// <inheritdoc/>
    public EvaluationDesign Design => EvaluationDesign.D5;

    StudyFigures IStudyData.Analyse(StudyOutcome outcome, double level)
    {
        var shift = InterruptedTimeSeries.Fit(Before, After, LeastPoints, level);
        return new()
        {
            Figures = [new(ClaimKind.Shift, shift.TryGet(out var found) ? Jump(found, outcome) : Reading.Failed<EffectEstimate>(shift.Problems))],
            Participants = PersonsPerPoint,
            Extent = new($"{Before.Count} Zeitpunkte davor, {After.Count} danach", $"{Before.Count} points before, {After.Count} after"),
            Assumptions = [StudyTexts.TrendGoesOn, StudyTexts.SameInstrument],
            Limits = found is null ? [] : [Slope(found)],
        };
    }

    private static Reading<EffectEstimate> Jump(SeriesShift shift, StudyOutcome outcome) => outcome.Kind == OutcomeKind.Scale
        ? Reading.Of(shift.Level)
        : YesNoFigures.AsShare(Reading.Of(shift.Level));

    private static LocalizedText Slope(SeriesShift shift)
    {
        var (value, interval) = (shift.Slope.Shown(2).Value, shift.Slope.IntervalText(2));
        return new(
            $"Steigung je Zeitpunkt: Änderung {Figures.German(value, 2)} ({interval.German}); Durbin-Watson {Figures.German(shift.DurbinWatson, 2)}, "
                + $"Standardfehler mit Autokorrelation bis Abstand {shift.Lags}.",
            $"Slope per point: change {Figures.English(value, 2)} ({interval.English}); Durbin-Watson {Figures.English(shift.DurbinWatson, 2)}, "
                + $"standard errors with autocorrelation up to lag {shift.Lags}.");
    }
}
