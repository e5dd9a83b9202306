namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Segmented regression of one series with a known point of interruption. Stateless.</summary>
/// <remarks>
/// y = b0 + b1 t + b2 D + b3 (t - t0) D, with D = 1 from the first point after on and t0 that point (A. K. Wagner et al. 2002, J Clin Pharm Ther
/// 27, 299-309). Standard errors after W. K. Newey and K. D. West (1987), Econometrica 55, 703-708: Bartlett weights, lags =
/// floor(4 (n/100)^(2/9)) as in statsmodels <c>cov_hac</c>, factor n/(n - 4), t with n - 4. Points are evenly spaced. It
/// needs 8 points on each side unless told otherwise: a
/// convention, no law.
/// </remarks>
public static class InterruptedTimeSeries
{
    /// <summary>The conventional least number of points on each side.</summary>
    public const int ConventionalPoints = 8;

    private static readonly LocalizedText LevelMethod = new(
        "Sprung im Niveau (segmentierte Regression, Newey-West)", "jump in level (segmented regression, Newey-West)");

    private static readonly LocalizedText SlopeMethod = new(
        "Änderung der Steigung (segmentierte Regression, Newey-West)", "change of slope (segmented regression, Newey-West)");

    /// <summary>Fits the series.</summary>
    /// <param name="before">Values before, oldest first.</param>
    /// <param name="after">Values from the first point after on, oldest first.</param>
    /// <param name="leastPoints">Least number of points on each side, 3 or more.</param>
    /// <param name="level">Confidence level, between 0 and 1.</param>
    public static Reading<SeriesShift> Fit(
        ValueList<double> before, ValueList<double> after, int leastPoints = ConventionalPoints, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastPoints, 3);
        Distributions.Checked(level);
        double[] series = [.. before, .. after];
        if (!series.All(double.IsFinite)) return Reading.Failed<SeriesShift>(NotComputable.NotANumber);
        if (before.Count < leastPoints || after.Count < leastPoints)
        {
            return Reading.Failed<SeriesShift>(NotComputable.TooFew(
                leastPoints, $"{before.Count} Zeitpunkte davor, {after.Count} danach", $"{before.Count} points before, {after.Count} after"));
        }

        double[][] rows = [.. series.Select((_, i) => i - before.Count).Select(t => t < 0 ? new[] { 1.0, t, 0, 0 } : [1.0, t, 1, t])];
        var fit = LinearModel.Fit(rows, series);
        if (!fit.TryGet(out var model)) return Reading.Failed<SeriesShift>(fit.Problems);
        if (model.IsExact) return Reading.Failed<SeriesShift>(NotComputable.NoSpread);

        var lags = (int)Math.Floor(4 * Math.Pow(series.Length / 100.0, 2.0 / 9));
        var jump = EffectEstimate.OfT(EffectUnit.Points, model.Coefficients[2], model.SerialError(2, lags), model.FreedomLeft, level, LevelMethod);
        var slope = EffectEstimate.OfT(EffectUnit.Points, model.Coefficients[3], model.SerialError(3, lags), model.FreedomLeft, level, SlopeMethod);
        return jump.TryGet(out var levelShift) && slope.TryGet(out var slopeShift)
            ? Reading.Of(new SeriesShift
            {
                Level = levelShift,
                Slope = slopeShift,
                SlopeBefore = model.Coefficients[1],
                DurbinWatson = DurbinWatson(model.Residuals),
                Lags = lags,
            })
            : Reading.Failed<SeriesShift>(jump.Problems.Concat(slope.Problems));
    }

    // J. Durbin and G. S. Watson (1950), Biometrika 37, 409-428.
    private static double DurbinWatson(double[] residuals)
    {
        var scale = residuals.Max(Math.Abs);
        return residuals.Zip(residuals.Skip(1), (a, b) => Math.Pow((b - a) / scale, 2)).Sum() / residuals.Sum(e => Math.Pow(e / scale, 2));
    }
}
