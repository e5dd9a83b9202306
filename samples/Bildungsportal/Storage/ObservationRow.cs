using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsportal.Storage;

/// <summary>A figure with its full identity.</summary>
public sealed class ObservationRow
{
    /// <summary>Running number, in the order of reading.</summary>
    public int Number { get; init; }

    /// <summary>Indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Variant.</summary>
    public required string Variant { get; init; }

    /// <summary>Breakdown as <c>dimension=category;…</c> with escaped names, empty for the total.</summary>
    public required string Breakdown { get; init; }

    /// <summary>Digits of the territory.</summary>
    public required string Territory { get; init; }

    /// <summary>Territorial status.</summary>
    public LocalDate? TerritorialStatus { get; init; }

    /// <summary>The period, see <see cref="PeriodCode"/>.</summary>
    public required string Period { get; init; }

    /// <summary>Source that is part of the identity.</summary>
    public required string Source { get; init; }

    /// <summary>Vintage.</summary>
    public LocalDate? Vintage { get; init; }

    /// <summary>Sign.</summary>
    public required FigureSign Sign { get; init; }

    /// <summary>Value, exact; <see langword="null"/> without a number.</summary>
    public string? Value { get; init; }

    /// <summary>Status.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>Rounding.</summary>
    public int? RoundedToMultipleOf { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ProvenanceColumns Provenance { get; init; }

    /// <summary>The row of an observation.</summary>
    public static ObservationRow Of(Observation observation) => new()
    {
        Indicator = observation.Identity.Measurand.Indicator,
        Variant = observation.Identity.Measurand.Variant,
        Breakdown = string.Join(';', observation.Identity.Measurand.Breakdown.Parts
            .Select(p => $"{Uri.EscapeDataString(p.Dimension)}={Uri.EscapeDataString(p.Category)}")),
        Territory = observation.Identity.Territory.Digits,
        TerritorialStatus = observation.Identity.TerritorialStatus,
        Period = PeriodCode.Write(observation.Identity.Period),
        Source = observation.Identity.Source,
        Vintage = observation.Identity.Vintage,
        Sign = observation.Figure.Sign,
        Value = observation.Figure.Value?.ToString(CultureInfo.InvariantCulture),
        Status = observation.Figure.Status,
        RoundedToMultipleOf = observation.Figure.RoundedToMultipleOf,
        Provenance = ProvenanceColumns.Of(observation.Provenance),
    };

    /// <summary>The observation.</summary>
    public Observation ToObservation() => new(
        new(
            new(Indicator, Variant, BreakdownOf(Breakdown)),
            Territory.Length == 0 ? TerritoryKey.Germany : TerritoryKey.Parse(Territory),
            TerritorialStatus, PeriodCode.Read(Period), Source, Vintage),
        FigureOf() with { Status = Status, RoundedToMultipleOf = RoundedToMultipleOf },
        Provenance.ToProvenance());

    private Figure FigureOf() => Sign == FigureSign.Number ? Figure.Of(decimal.Parse(Value!, CultureInfo.InvariantCulture)) : Figure.Without(Sign);

    private static Breakdown BreakdownOf(string text) => text.Length == 0
        ? KommunalesBildungsmanagement.Indicators.Breakdown.Total
        : KommunalesBildungsmanagement.Indicators.Breakdown.By(text.Split(';').Select(part => part.Split('='))
            .Select(part => (Uri.UnescapeDataString(part[0]), Uri.UnescapeDataString(part[1]))));
}
