namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>How a series moved when a measure began: level and slope, and what stands against reading it.</summary>
public sealed record SeriesShift
{
    /// <summary>Jump at the first point afterwards, against where the trend before would have led.</summary>
    public required EffectEstimate Level { get; init; }

    /// <summary>Change of the slope, for each step of time.</summary>
    public required EffectEstimate Slope { get; init; }

    /// <summary>Slope before, for each step of time.</summary>
    public required double SlopeBefore { get; init; }

    /// <summary>Durbin-Watson statistic, 0 to 4: near 2 no first-order autocorrelation, well below 2 neighbours resemble each other.</summary>
    public required double DurbinWatson { get; init; }

    /// <summary>Up to which lag the standard errors allow for autocorrelation.</summary>
    public required int Lags { get; init; }
}
