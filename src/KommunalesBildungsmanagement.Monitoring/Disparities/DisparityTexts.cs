using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>Disparities in words.</summary>
internal static class DisparityTexts
{
    private static readonly LocalizedText Hidden = new(
        "Zu wenige Personen: nichts zu veröffentlichen.", "Too few persons: nothing to publish.");

    public static LocalizedText Of(DissimilarityIndex index) => index.Detail switch
    {
        FigureDetail.Nothing => Hidden,
        FigureDetail.WordsOnly => new(
            "Mit so wenigen Personen sagt der Index nichts: Schon der Zufall verteilt sie ungleich.",
            "With so few persons the index says nothing: chance alone spreads them unevenly."),
        _ => new(
            $"Dissimilarität {De(index.Value)} von 100: So viel Prozent der Gruppe müssten umziehen, damit beide gleich verteilt wären. "
                + $"Zufällig verteilt wären {De(index.ExpectedByChance)} zu erwarten (95 % der Zufallsverteilungen: "
                + $"{De(index.RangeByChance.Lower)} bis "
                + $"{De(index.RangeByChance.Upper)}). "
                + $"{(index.IsBeyondChance ? "Das ist mehr, als der Zufall erwarten lässt." : "Vom Zufall nicht zu unterscheiden.")} "
                + $"{index.Areas} Gebiete; nur mit demselben Zuschnitt vergleichen.",
            $"Dissimilarity {En(index.Value)} of 100: that many per cent of the group would have to move for both to be spread alike. "
                + $"Chance alone would give {En(index.ExpectedByChance)} (95 % of random allocations: {En(index.RangeByChance.Lower)} to "
                + $"{En(index.RangeByChance.Upper)}). "
                + $"{(index.IsBeyondChance ? "This is more than chance would suggest." : "Not distinguishable from chance.")} "
                + $"{index.Areas} areas; compare with the same areas only."),
    };

    public static LocalizedText Of(GroupRate rate)
    {
        if (rate.Detail == FigureDetail.Nothing) return Hidden;
        if (rate.Detail == FigureDetail.WordsOnly || !ProportionIntervals.Wilson(rate.Share).TryGet(out var share))
        {
            return new(
                $"{rate.Label.German}: zu wenige Personen für einen Anteil.", $"{rate.Label.English}: too few persons for a share.");
        }

        var value = share.Shown().Value;
        return new(
            $"{rate.Label.German}: {De(value)} % ({rate.Share.Count} von {rate.Share.Persons}; {share.IntervalText().German} %)",
            $"{rate.Label.English}: {En(value)} % ({rate.Share.Count} of {rate.Share.Persons}; {share.IntervalText().English} %)");
    }

    public static LocalizedText Of(RateComparison comparison)
    {
        var (first, second) = (comparison.First.Label, comparison.Second.Label);
        if (comparison.Detail == FigureDetail.Nothing) return Hidden;
        if (comparison.Detail == FigureDetail.WordsOnly || !comparison.Difference.TryGet(out var difference))
        {
            return new(
                $"{first.German} und {second.German}: zu wenige Personen für einen Vergleich in Zahlen.",
                $"{first.English} and {second.English}: too few persons for a comparison in figures.");
        }

        var (value, interval) = (difference.Shown().Value, difference.IntervalText());
        return new(
            $"{first.German} gegenüber {second.German}: {De(value)} Prozentpunkte ({interval.German}); "
                + (difference.IncludesNone ? "ein Unterschied ist nicht nachgewiesen, was kein Nachweis von Gleichheit ist." : "die Anteile "
                + "unterscheiden sich."),
            $"{first.English} against {second.English}: {En(value)} percentage points ({interval.English}); "
                + (difference.IncludesNone ? "a difference is not shown, which is no proof of equality." : "the shares differ."));
    }

    private static string De(decimal number) => Figures.German(number, 1);

    private static string En(decimal number) => Figures.English(number, 1);
}
