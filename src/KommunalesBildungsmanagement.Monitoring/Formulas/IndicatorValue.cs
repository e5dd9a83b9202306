using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>
/// The value of an indicator with everything it rests on; or, without a value, everything that is missing. A judgement on data, never an
/// exception. It is computed from counts or published by a source, and says which.
/// </summary>
[ResultMatters]
public sealed record IndicatorValue
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The variant.</summary>
    public required IndicatorVariant Variant { get; init; }

    /// <summary>Where: one territory, or several that were added up.</summary>
    public required ValueList<TerritoryKey> Territories { get; init; }

    /// <summary>When.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The value in the unit of the variant, unrounded; <see langword="null"/> if something is missing. It may exceed 100 %.</summary>
    public decimal? Value { get; init; }

    /// <summary>
    /// Where the value may lie if counts were rounded at the source for confidentiality; <see langword="null"/> if they were not, or if the
    /// denominator could be zero.
    /// </summary>
    public (decimal Low, decimal High)? Span { get; init; }

    /// <summary>Numerator and denominator, where the indicator is a share or ratio of two counts.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Whether a source published the value and it was not computed here.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The observations it was computed from, in the order of the formula; or the one that was published.</summary>
    public required ValueList<Observation> Used { get; init; }

    /// <summary>Why there is no value.</summary>
    public required ValueList<LocalizedText> Missing { get; init; }

    /// <summary>Cells that were found and hold a sign in place of a number, if that is why there is no value.</summary>
    public ValueList<Observation> Open { get; init; } = [];

    /// <summary>What limits the value, e.g. rounding at the source or different territorial statuses.</summary>
    public ValueList<LocalizedText> Limits { get; init; } = [];

    /// <summary>The least final status of all figures used.</summary>
    public FigureStatus Status => Used.Select(o => o.Figure.Status).DefaultIfEmpty(FigureStatus.Final).MaxBy(Uncertainty);

    /// <summary>The sources, each once.</summary>
    public ValueList<Provenance> Sources => Used.Select(o => o.Provenance with { Place = null }).Distinct().ToValueList();

    /// <summary>The value rounded half away from zero to the decimals of the variant, for showing.</summary>
    public decimal? Rounded => Value is { } value ? Math.Round(value, Variant.Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>The value with unit and status, or the first thing that is missing and how many more are.</summary>
    public LocalizedText Text
    {
        get
        {
            if (Rounded is not { } rounded)
            {
                var (first, more) = (Missing.Take(1).ToList(), Missing.Count - 1);
                return new(
                    $"nicht berechenbar: {string.Concat(first.Select(m => m.German))}{(more > 0 ? $" (und {more} weitere)" : "")}",
                    $"not computable: {string.Concat(first.Select(m => m.English))}{(more > 0 ? $" (and {more} more)" : "")}");
            }

            var number = FigureTexts.Number(rounded, Variant.Decimals);
            var text = new LocalizedText($"{number.German} {Variant.Unit.German}", $"{number.English} {Variant.Unit.English}");
            if (Status == FigureStatus.Final) return text;
            var status = FigureTexts.Statuses.Describe(Status);
            return new($"{text.German} ({status.German})", $"{text.English} ({status.English})");
        }
    }

    /// <summary>The value in German words.</summary>
    public override string ToString() => Text.German;

    private static int Uncertainty(FigureStatus status) => status switch
    {
        FigureStatus.Final => 0,
        FigureStatus.Revised => 1,
        FigureStatus.Provisional => 2,
        _ => 3,
    };
}
