using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>
/// A figure as it stands in a report: what it says, of what, where and when, from which source and edition, how final, how protected.
/// </summary>
public sealed record ReportFigure
{
    /// <summary>What it is the figure of, e.g. the name of the indicator and the group.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Id of the indicator or count, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Id of the variant, not blank.</summary>
    public required string Variant { get; init => field = Require.Text(value); }

    /// <summary>The part of the population.</summary>
    public Breakdown Breakdown { get; init; } = Breakdown.Total;

    /// <summary>Where; several territories were added up.</summary>
    public required ValueList<TerritoryKey> Territories { get; init; }

    /// <summary>When.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The value as it may be shown, rounded to <see cref="Decimals"/>; <see langword="null"/> if there is none to show.</summary>
    public decimal? Value { get; init; }

    /// <summary>Decimals shown, 0 to 6.</summary>
    public int Decimals { get; init; }

    /// <summary>The unit.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>The official sign in place of a value: <c>-</c> exactly zero, <c>.</c> secret or unknown, <c>x</c>, <c>/</c>, <c>...</c>.</summary>
    public string? Sign { get; init; }

    /// <summary>What stands behind it as to confidentiality.</summary>
    public required DisclosureState State { get; init; }

    /// <summary>How final it is.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>The sources, each once.</summary>
    public required ValueList<Provenance> Sources { get; init; }

    /// <summary>The latest edition (Stand) of its sources; <see langword="null"/> if they do not say.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What limits it, and why there is no value.</summary>
    public ValueList<LocalizedText> Remarks { get; init; } = [];

    /// <summary>Number or sign as printed, with the mark of its status (p, r, s).</summary>
    /// <param name="culture">German for any German culture, else English.</param>
    public string Print(CultureInfo culture)
    {
        if (Value is not { } value) return Sign ?? ".";
        if (value == 0 && Sign is not null) return Sign;
        var number = FigureTexts.Number(value, Decimals).In(culture);
        return Status switch
        {
            FigureStatus.Provisional => $"{number} p",
            FigureStatus.Revised => $"{number} r",
            FigureStatus.Estimated => $"{number} s",
            _ => number,
        };
    }
}
