using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A rate with both counts, sources and dates. Never summed or averaged: for more territories it is computed from the summed counts.
/// </summary>
/// <param name="Label">What it is.</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="Sources">What both counts rest on.</param>
public sealed record CoverageRate(LocalizedText Label, Figure Numerator, Figure Denominator, ValueList<CoverageSource> Sources)
{
    /// <summary>Whether the numerator is only a lower limit, because the places of some runs are unknown.</summary>
    public bool IsLowerLimit { get; init; }

    /// <summary>The rate; <see langword="null"/> if a count is unknown or withheld, or the denominator is zero.</summary>
    public Rate? Rate => Numerator.Value is { } counted && Denominator.Value is { } of ? KommunalesBildungsmanagement.Rate.Of(counted, of) : null;

    /// <summary>The rate in words; the counts where there is none.</summary>
    public LocalizedText Text
    {
        get
        {
            var (german, english) = IsLowerLimit ? ("mindestens ", "at least ") : ("", "");
            return Rate is { } rate
                ? new($"{Label.German}: {german}{rate.Text.German}", $"{Label.English}: {english}{rate.Text.English}")
                : new($"{Label.German}: {Numerator.Text.German} / {Denominator.Text.German}",
                    $"{Label.English}: {Numerator.Text.English} / {Denominator.Text.English}");
        }
    }
}
